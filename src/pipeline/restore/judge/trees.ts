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

/** The probability, 0 to 1, that the trees give for a list of signals. */
export function probabilityOf({ bias, roots, signals, values, rights }: Trees, list: ArrayLike<number>): number {
  let sum = bias
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0
    for (let right = rights[node] ?? 0; right > 0; right = rights[node] ?? 0) {
      node += (list[signals[node] ?? 0] ?? 0) < (values[node] ?? 0) ? 1 : right
    }
    sum += values[node] ?? 0
  }
  return 1 / (1 + Math.exp(-sum))
}
