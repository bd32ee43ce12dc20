/**
 * A linear-chain conditional random field over a text's tokens: outside a formula, at its beginning, inside it
 * (Lafferty, McCallum and Pereira 2001). Weights for each token's label and for each pair of neighbouring labels.
 */
import type { Features, Places } from './features.ts'

export const OUTSIDE = 0
export const BEGIN = 1
export const INSIDE = 2
export const LABELS = 3
const PAIRS = LABELS * LABELS

/** Numbers as the model file has them, small and whole, and what each is multiplied by. */
export interface Weights {
  readonly numbers: ArrayLike<number>
  readonly scale: number
}

/** `tokens.numbers[feature * 3 + label]` and `steps.numbers[feature * PAIRS + from * 3 + to]`. */
export interface ChainWeights {
  readonly tokens: Weights
  readonly steps: Weights
}

/** A text's scores: `label[i * 3 + y]`, and `step[i * PAIRS + x * 3 + y]` of coming to token i with label y from label x. */
export interface Scores {
  readonly length: number
  readonly label: Float64Array
  readonly step: Float64Array
}

/** Nothing inside a formula follows what is outside. */
const IMPOSSIBLE = -1e9

/** What the weights make of a text. */
export function scoresOf(weights: ChainWeights, { tokens, steps }: Features): Scores {
  const length = tokens.starts.length - 1
  const label = sumsAt(tokens, weights.tokens, LABELS)
  const step = sumsAt(steps, weights.steps, PAIRS)
  for (let i = 0; i < length; i++) step[i * PAIRS + INSIDE] = IMPOSSIBLE
  if (length > 0) label[INSIDE] = IMPOSSIBLE
  return { length, label, step }
}

/** For each list of places, the sum of their weights, each `width` numbers. */
function sumsAt({ places, starts }: Places, { numbers, scale }: Weights, width: number): Float64Array {
  const sums = new Float64Array((starts.length - 1) * width)
  for (let i = 0; i + 1 < starts.length; i++) {
    const end = starts[i + 1] ?? 0
    for (let k = starts[i] ?? 0; k < end; k++) {
      const at = (places[k] ?? 0) * width
      for (let y = 0; y < width; y++) sums[i * width + y] = (sums[i * width + y] ?? 0) + (numbers[at + y] ?? 0)
    }
  }
  if (scale !== 1) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) * scale
  return sums
}

/** Logarithms of the summed weights of all labellings up to (`ahead`) and behind (`behind`) each label of each token. */
export interface Sums {
  readonly ahead: Float64Array
  readonly behind: Float64Array
  readonly total: number
}

/** The forward-backward sums of a text. */
export function sumsOf({ length, label, step }: Scores): Sums {
  const ahead = new Float64Array(length * LABELS)
  const behind = new Float64Array(length * LABELS)
  for (let y = 0; y < LABELS; y++) ahead[y] = label[y] ?? 0
  for (let i = 1; i < length; i++) {
    const [before, way] = [(i - 1) * LABELS, i * PAIRS]
    for (let y = 0; y < LABELS; y++) {
      const sum = logSum(
        at(ahead, before) + at(step, way + y),
        at(ahead, before + 1) + at(step, way + LABELS + y),
        at(ahead, before + 2) + at(step, way + 2 * LABELS + y),
      )
      ahead[i * LABELS + y] = at(label, i * LABELS + y) + sum
    }
  }
  for (let i = length - 2; i >= 0; i--) {
    const next = (i + 1) * LABELS
    for (let x = 0; x < LABELS; x++) {
      const way = (i + 1) * PAIRS + x * LABELS
      behind[i * LABELS + x] = logSum(
        at(step, way) + at(label, next) + at(behind, next),
        at(step, way + 1) + at(label, next + 1) + at(behind, next + 1),
        at(step, way + 2) + at(label, next + 2) + at(behind, next + 2),
      )
    }
  }
  const last = (length - 1) * LABELS
  const total = length > 0 ? logSum(at(ahead, last), at(ahead, last + 1), at(ahead, last + 2)) : 0
  return { ahead, behind, total }
}

/** The chain's view of one text: probabilities, and logarithms of the weights of parts of its labellings. */
export interface ChainView {
  /** Probability that token `i` has the label. */
  readonly probability: (i: number, label: number) => number
  /** Of all ways to come to the label at token `i`. */
  readonly ahead: (i: number, label: number) => number
  /** Of staying inside at token `i`, come from the label `from`. */
  readonly further: (i: number, from: number) => number
  /** Of all ways on from the label at token `i`. */
  readonly behind: (i: number, label: number) => number
  /** Of all ways on from the label at token `i` on which its formula ends there. */
  readonly ending: (i: number, label: number) => number
  /** What part of all labellings a logarithm is, 0 to 1. */
  readonly share: (log: number) => number
}

/** What the weights say of a text with these features. */
export function chainView(weights: ChainWeights, features: Features): ChainView {
  return viewOf(scoresOf(weights, features))
}

/** The view that scores give. */
export function viewOf(scores: Scores): ChainView {
  const { length, label, step } = scores
  const { ahead, behind, total } = sumsOf(scores)
  const share = (log: number) => Math.min(1, Math.exp(log - total))
  return {
    share,
    probability: (i, y) => share(at(ahead, i * LABELS + y) + at(behind, i * LABELS + y)),
    ahead: (i, y) => at(ahead, i * LABELS + y),
    further: (i, from) => at(step, i * PAIRS + from * LABELS + INSIDE) + at(label, i * LABELS + INSIDE),
    behind: (i, y) => at(behind, i * LABELS + y),
    ending: (i, y) => {
      const next = i + 1
      if (next === length) return 0
      const way = (to: number) =>
        at(step, next * PAIRS + y * LABELS + to) + at(label, next * LABELS + to) + at(behind, next * LABELS + to)
      return logSum(way(OUTSIDE), way(BEGIN), Number.NEGATIVE_INFINITY)
    },
  }
}

function at(list: Float64Array, i: number): number {
  return list[i] ?? 0
}

function logSum(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c)
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most))
}
