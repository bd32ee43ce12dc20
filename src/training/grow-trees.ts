/** Grows boosted decision trees for a probability: gradient boosting on the logistic loss (Friedman 2001), over binned signals. */
import type { Trees } from '../pipeline/restore/judge/trees.ts'
import { type Random, seeded, shuffled } from './random.ts'

const SEED = 7
const DEPTH = 6
const RATE = 0.05
const SMALLEST_LEAF = 60
const RIDGE = 5
const LEAST_GAIN = 1e-3
/** Values of a signal are told apart at so many of their quantiles. */
const BINS = 40
/** Share of the signals, and of the rows, that a tree is shown: trees that saw different things are wrong in different ways. */
const SIGNALS_SHOWN = 0.4
const ROWS_SHOWN = 0.6

/** What the trees learn from: lists of signals, all of one length, and for each whether the answer is yes. */
export interface Lessons {
  readonly signals: readonly ArrayLike<number>[]
  readonly answers: ArrayLike<number>
}

/** `trees` trees that `lessons` teach, the same for the same lessons in the same order. @throws Error when all answers are the same. */
export function growTrees({ signals, answers }: Lessons, trees: number): Trees {
  const count = signals.length
  const yes = Array.from(answers).reduce((sum, answer) => sum + answer, 0)
  if (yes === 0 || yes === count) throw new Error('no trees grow where all answers are the same; give more abstracts')
  const bias = Math.log(yes / (count - yes))
  const grower = new Grower(bin(signals), answers, bias, seeded(SEED))
  const roots: number[] = []
  for (let tree = 0; tree < trees; tree++) {
    roots.push(grower.nodes.length)
    grower.grow()
  }
  return {
    bias,
    roots: Uint32Array.from(roots),
    signals: Int8Array.from(grower.nodes, ({ signal }) => signal),
    values: Float32Array.from(grower.nodes, ({ value }) => value),
    rights: Uint8Array.from(grower.nodes, ({ right }) => right),
  }
}

interface Binned {
  readonly width: number
  /** `bins[row * width + signal]`: how many of the signal's edges the value reaches. */
  readonly bins: Uint8Array
  readonly edges: readonly (readonly number[])[]
}

function bin(signals: readonly ArrayLike<number>[]): Binned {
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
    for (const [signal, own] of edges.entries()) bins[row * width + signal] = reached(own, list[signal] ?? 0)
  }
  return { width, bins, edges }
}

/** How many of the ascending `edges` are not above `value`. */
function reached(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
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

/** Sums over rows, for each signal shown and bin: gradients, curvatures, counts, in threes. */
type Sums = Float64Array

class Grower {
  readonly nodes: Node[] = []
  readonly #binned: Binned
  readonly #answers: ArrayLike<number>
  readonly #random: Random
  readonly #logits: Float64Array
  readonly #gradients: Float64Array
  readonly #curvatures: Float64Array
  #shown = new Uint32Array()

  constructor(binned: Binned, answers: ArrayLike<number>, bias: number, random: Random) {
    this.#binned = binned
    this.#answers = answers
    this.#random = random
    const count = binned.width > 0 ? binned.bins.length / binned.width : 0
    this.#logits = new Float64Array(count).fill(bias)
    this.#gradients = new Float64Array(count)
    this.#curvatures = new Float64Array(count)
  }

  /** Grows one tree and lets it answer. */
  grow(): void {
    for (const [row, logit] of this.#logits.entries()) {
      const p = 1 / (1 + Math.exp(-logit))
      this.#gradients[row] = p - (this.#answers[row] ?? 0)
      this.#curvatures[row] = p * (1 - p)
    }
    const { width } = this.#binned
    const signals = shuffled(
      Array.from({ length: width }, (_, signal) => signal),
      this.#random,
    )
    this.#shown = Uint32Array.from(signals.slice(0, Math.ceil(SIGNALS_SHOWN * width))).sort()
    const [some, rest]: [number[], number[]] = [[], []]
    for (let row = 0; row < this.#logits.length; row++) (this.#random() < ROWS_SHOWN ? some : rest).push(row)
    const rows = Uint32Array.from(some)
    this.#branch(rows, Uint32Array.from(rest), DEPTH, this.#sumsOf(rows))
  }

  /** `rows` decide, `rest` is answered as well. */
  #branch(rows: Uint32Array, rest: Uint32Array, depth: number, sums: Sums): void {
    const split = depth > 0 && rows.length >= 2 * SMALLEST_LEAF ? this.#bestSplit(rows, sums) : undefined
    if (!split) {
      this.#leaf(rows, rest)
      return
    }
    const { width, bins, edges } = this.#binned
    const goesLeft = (row: number) => (bins[row * width + split.signal] ?? 0) <= split.bin
    const goesRight = (row: number) => !goesLeft(row)
    const at = this.nodes.length
    const node = { signal: split.signal, value: edges[split.signal]?.[split.bin] ?? 0, right: 0 }
    this.nodes.push(node)
    const [left, right] = [rows.filter(goesLeft), rows.filter(goesRight)]
    // What one child has, the other lacks: only the smaller one is counted.
    const smaller = this.#sumsOf(left.length < right.length ? left : right)
    const larger = sums.map((sum, i) => sum - (smaller[i] ?? 0))
    const [ofLeft, ofRight] = left.length < right.length ? [smaller, larger] : [larger, smaller]
    this.#branch(left, rest.filter(goesLeft), depth - 1, ofLeft)
    node.right = this.nodes.length - at
    this.#branch(right, rest.filter(goesRight), depth - 1, ofRight)
  }

  #leaf(rows: Uint32Array, rest: Uint32Array): void {
    const value = (-RATE * sumOf(this.#gradients, rows)) / (sumOf(this.#curvatures, rows) + RIDGE)
    this.nodes.push({ signal: -1, value, right: 0 })
    for (const list of [rows, rest]) for (const row of list) this.#logits[row] = (this.#logits[row] ?? 0) + value
  }

  #sumsOf(rows: Uint32Array): Sums {
    const { width, bins } = this.#binned
    const [gradients, curvatures, shown] = [this.#gradients, this.#curvatures, this.#shown]
    const sums = new Float64Array(shown.length * BINS * 3)
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] ?? 0
      const gradient = gradients[row] ?? 0
      const curvature = curvatures[row] ?? 0
      for (let k = 0; k < shown.length; k++) {
        const at = (k * BINS + (bins[row * width + (shown[k] ?? 0)] ?? 0)) * 3
        sums[at] = (sums[at] ?? 0) + gradient
        sums[at + 1] = (sums[at + 1] ?? 0) + curvature
        sums[at + 2] = (sums[at + 2] ?? 0) + 1
      }
    }
    return sums
  }

  #bestSplit(rows: Uint32Array, sums: Sums): Split | undefined {
    const { edges } = this.#binned
    const [slope, curve] = [sumOf(this.#gradients, rows), sumOf(this.#curvatures, rows)]
    const worth = (gradient: number, curvature: number) => (gradient * gradient) / (curvature + RIDGE)
    let best: Split | undefined
    let most = LEAST_GAIN
    for (const [k, signal] of this.#shown.entries()) {
      let [left, leftCurve, leftCount] = [0, 0, 0]
      for (let b = 0; b < (edges[signal]?.length ?? 0); b++) {
        const at = (k * BINS + b) * 3
        left += sums[at] ?? 0
        leftCurve += sums[at + 1] ?? 0
        leftCount += sums[at + 2] ?? 0
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
