/** Boosted decision trees: the sum of many small trees' answers is the logit of a probability (Friedman 2001). */

/** Trees one behind the other, each node's left child right behind it. */
export interface Trees {
  /** The logit before any tree has answered. */
  readonly bias: number
  /** The first node of each tree. */
  readonly roots: ArrayLike<number>
  /** Of each node: the signal that it looks at; of a leaf, -1. */
  readonly signals: ArrayLike<number>
  /** What the signal must be below to go left; of a leaf, its answer. */
  readonly values: ArrayLike<number>
  /** How many nodes on the right child is; of a leaf, 0. */
  readonly rights: ArrayLike<number>
}

/** The probability, 0 to 1, that the trees give for each list of signals. Tree by tree, since one tree fits a processor's cache and all do not. */
export function probabilitiesOf({ bias, roots, signals, values, rights }: Trees, lists: readonly ArrayLike<number>[]): number[] {
  const sums = new Float64Array(lists.length).fill(bias)
  for (let tree = 0; tree < roots.length; tree++) {
    for (let k = 0; k < lists.length; k++) {
      const list = lists[k]
      let node = roots[tree] ?? 0
      for (let right = rights[node] ?? 0; right > 0; right = rights[node] ?? 0) {
        node += (list?.[signals[node] ?? 0] ?? 0) < (values[node] ?? 0) ? 1 : right
      }
      sums[k] = (sums[k] ?? 0) + (values[node] ?? 0)
    }
  }
  return Array.from(sums, (sum) => 1 / (1 + Math.exp(-sum)))
}
