/** Grows boosted decision trees for a probability: gradient boosting on the logistic loss (Friedman 2001), over binned signals. */
import type { Trees } from '../pipeline/restore/judge/trees.ts'

const TREES = 120
const DEPTH = 5
const RATE = 0.08
const SMALLEST_LEAF = 20
const RIDGE = 1
const LEAST_GAIN = 1e-3
/** Values of a signal are told apart at so many of their quantiles. */
const BINS = 64

/** What the trees learn from: lists of signals, all of one length, and for each whether the answer is yes. */
export interface Lessons {
  readonly signals: readonly (readonly number[])[]
  readonly answers: ArrayLike<number>
}

/** The trees that `lessons` teach, the same for the same lessons in the same order. @throws Error when all answers are the same. */
export function growTrees({ signals, answers }: Lessons): Trees {
  const count = signals.length
  const yes = Array.from(answers).reduce((sum, answer) => sum + answer, 0)
  if (yes === 0 || yes === count) throw new Error('no trees grow where all answers are the same; give more abstracts')
  const binned = bin(signals)
  const bias = Math.log(yes / (count - yes))
  const logits = new Float64Array(count).fill(bias)
  const grower = new Grower(binned, logits)
  const roots: number[] = []
  for (let tree = 0; tree < TREES; tree++) {
    roots.push(grower.nodes.length)
    grower.grow(answers)
  }
  return {
    bias,
    roots: Uint32Array.from(roots),
    signals: Int8Array.from(grower.nodes, ({ signal }) => signal),
    values: Float32Array.from(grower.nodes, ({ value }) => value),
    rights: Int8Array.from(grower.nodes, ({ right }) => right),
  }
}

interface Binned {
  readonly width: number
  /** `bins[row * width + signal]`: how many of the signal's edges the value reaches. */
  readonly bins: Uint8Array
  readonly edges: readonly (readonly number[])[]
}

function bin(signals: readonly (readonly number[])[]): Binned {
  const width = signals[0]?.length ?? 0
  const bins = new Uint8Array(signals.length * width)
  const edges = Array.from({ length: width }, (_, signal) => {
    const sorted = Float64Array.from(signals, (list) => list[signal] ?? 0).sort()
    const own = new Set<number>()
    for (let b = 1; b < BINS; b++) own.add(Math.fround(sorted[Math.floor((b * sorted.length) / BINS)] ?? 0))
    own.delete(Math.fround(sorted[0] ?? 0))
    return [...own]
  })
  for (const [row, list] of signals.entries()) {
    for (const [signal, own] of edges.entries()) {
      const above = own.findIndex((edge) => edge > (list[signal] ?? 0))
      bins[row * width + signal] = above < 0 ? own.length : above
    }
  }
  return { width, bins, edges }
}

interface Node {
  signal: number
  value: number
  right: number
}

interface Split {
  readonly signal: number
  /** Rows whose bin is at most this go left. */
  readonly bin: number
}

class Grower {
  readonly nodes: Node[] = []
  readonly #binned: Binned
  readonly #logits: Float64Array
  readonly #gradients: Float64Array
  readonly #curvatures: Float64Array

  constructor(binned: Binned, logits: Float64Array) {
    this.#binned = binned
    this.#logits = logits
    this.#gradients = new Float64Array(logits.length)
    this.#curvatures = new Float64Array(logits.length)
  }

  /** Grows one tree and lets it answer. */
  grow(answers: ArrayLike<number>): void {
    for (const [row, logit] of this.#logits.entries()) {
      const p = 1 / (1 + Math.exp(-logit))
      this.#gradients[row] = p - (answers[row] ?? 0)
      this.#curvatures[row] = p * (1 - p)
    }
    this.#branch(
      Uint32Array.from(this.#logits, (_, row) => row),
      DEPTH,
    )
  }

  #branch(rows: Uint32Array, depth: number): void {
    const split = depth > 0 && rows.length >= 2 * SMALLEST_LEAF ? this.#bestSplit(rows) : undefined
    if (!split) {
      this.#leaf(rows)
      return
    }
    const { width, bins, edges } = this.#binned
    const goesLeft = (row: number) => (bins[row * width + split.signal] ?? 0) <= split.bin
    const at = this.nodes.length
    const node = { signal: split.signal, value: edges[split.signal]?.[split.bin] ?? 0, right: 0 }
    this.nodes.push(node)
    this.#branch(rows.filter(goesLeft), depth - 1)
    node.right = this.nodes.length - at
    this.#branch(
      rows.filter((row) => !goesLeft(row)),
      depth - 1,
    )
  }

  #leaf(rows: Uint32Array): void {
    const value = (-RATE * sumOf(this.#gradients, rows)) / (sumOf(this.#curvatures, rows) + RIDGE)
    this.nodes.push({ signal: -1, value, right: 0 })
    for (const row of rows) this.#logits[row] = (this.#logits[row] ?? 0) + value
  }

  #bestSplit(rows: Uint32Array): Split | undefined {
    const { width, bins, edges } = this.#binned
    const [slope, curve] = [sumOf(this.#gradients, rows), sumOf(this.#curvatures, rows)]
    const worth = (gradient: number, curvature: number) => (gradient * gradient) / (curvature + RIDGE)
    let best: Split | undefined
    let most = LEAST_GAIN
    const [gradients, curvatures, counts] = [new Float64Array(BINS), new Float64Array(BINS), new Uint32Array(BINS)]
    for (let signal = 0; signal < width; signal++) {
      for (const sums of [gradients, curvatures, counts]) sums.fill(0)
      for (const row of rows) {
        const b = bins[row * width + signal] ?? 0
        gradients[b] = (gradients[b] ?? 0) + (this.#gradients[row] ?? 0)
        curvatures[b] = (curvatures[b] ?? 0) + (this.#curvatures[row] ?? 0)
        counts[b] = (counts[b] ?? 0) + 1
      }
      let [left, leftCurve, leftCount] = [0, 0, 0]
      for (let b = 0; b < (edges[signal]?.length ?? 0); b++) {
        left += gradients[b] ?? 0
        leftCurve += curvatures[b] ?? 0
        leftCount += counts[b] ?? 0
        if (leftCount < SMALLEST_LEAF) continue
        if (rows.length - leftCount < SMALLEST_LEAF) break
        const gain = worth(left, leftCurve) + worth(slope - left, curve - leftCurve) - worth(slope, curve)
        if (gain > most) {
          most = gain
          best = { signal, bin: b }
        }
      }
    }
    return best
  }
}

function sumOf(values: Float64Array, rows: Uint32Array): number {
  let sum = 0
  for (const row of rows) sum += values[row] ?? 0
  return sum
}
