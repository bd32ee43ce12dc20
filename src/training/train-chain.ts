/** Learns the weights of the chain that finds formulas: AdaGrad (Duchi, Hazan and Singer 2011) on the negative log likelihood. */
import {
  BEGIN,
  type ChainWeights,
  INSIDE,
  LABELS,
  OUTSIDE,
  scoresOf,
  sumsOf,
  type Weights,
} from '../pipeline/restore/detect/chain.ts'
import { type Features, type Places, STEP_BITS, TOKEN_BITS } from '../pipeline/restore/detect/features.ts'
import { type Random, shuffled } from './random.ts'

export interface LabelledText {
  readonly features: Features
  readonly labels: Uint8Array
}

const EPOCHS = 3
const RATE = 0.05
/** Chosen among 1e-5, 1e-4 and 2e-4 by the likelihood of abstracts held back. */
const DECAY = 2e-4
/** Share of features left out at each look, so that no single word decides. The weights are made smaller for it in the end. */
const DROPPED = 0.5
/** A feature that fewer texts have tells them by heart. */
const RAREST = 3
/** The weights given are the mean of those after each round from this one on (0 is the first): steadier than the last ones. */
const FIRST_KEPT = 1
const NEGLIGIBLE = 1e-3
const PAIRS = LABELS * LABELS

/** Weights learned from `texts`, the same for the same texts in the same order. */
export function trainChain(
  texts: readonly LabelledText[],
  random: Random,
  onEpoch: (epoch: number, loss: number) => void,
): ChainWeights {
  const [ofTokens, ofSteps] = [texts.map(({ features }) => features.tokens), texts.map(({ features }) => features.steps)]
  const known = { tokens: often(ofTokens, 2 ** TOKEN_BITS), steps: often(ofSteps, 2 ** STEP_BITS) }
  const tokens = new Table(2 ** TOKEN_BITS * LABELS)
  const steps = new Table(2 ** STEP_BITS * PAIRS)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let loss = 0
    for (const { features, labels } of shuffled(texts, random)) {
      const some = {
        tokens: thinned(features.tokens, known.tokens, random),
        steps: thinned(features.steps, known.steps, random),
      }
      loss += learn(tokens, steps, some, labels)
    }
    if (epoch >= FIRST_KEPT) for (const table of [tokens, steps]) table.keep()
    onEpoch(epoch, loss)
  }
  const scale = (1 - DROPPED) / (EPOCHS - FIRST_KEPT)
  const mean = ({ kept }: Table): Weights => ({ numbers: kept.map((sum) => sum * scale), scale: 1 })
  return { tokens: mean(tokens), steps: mean(steps) }
}

/** For each place below `size`, whether enough of the texts have it. */
function often(texts: readonly Places[], size: number): Uint8Array {
  const seenIn = new Int32Array(size).fill(-1)
  const count = new Uint8Array(size)
  for (const [text, { places }] of texts.entries()) {
    for (const place of places) {
      if (seenIn[place] !== text) count[place] = Math.min(RAREST, (count[place] ?? 0) + 1)
      seenIn[place] = text
    }
  }
  return count.map((texts) => Number(texts === RAREST))
}

class Table {
  readonly weights: Float32Array
  /** Sum of the weights at the times when they were kept. */
  readonly kept: Float32Array
  readonly #squares: Float32Array

  constructor(length: number) {
    this.weights = new Float32Array(length)
    this.kept = new Float32Array(length)
    this.#squares = new Float32Array(length)
  }

  keep(): void {
    for (const [at, weight] of this.weights.entries()) this.kept[at] = (this.kept[at] ?? 0) + weight
  }

  /** A step against `gradient` for weight `y` of each of the places `from` to `to`. */
  descend(places: Uint32Array, from: number, to: number, width: number, y: number, gradient: number): void {
    if (Math.abs(gradient) < NEGLIGIBLE) return
    for (let k = from; k < to; k++) {
      const at = (places[k] ?? 0) * width + y
      const weight = this.weights[at] ?? 0
      const slope = gradient + DECAY * weight
      const square = (this.#squares[at] ?? 0) + slope * slope
      this.#squares[at] = square
      this.weights[at] = weight - (RATE * slope) / Math.sqrt(square + 0.01)
    }
  }
}

/** What is left of the lists when some places are dropped by chance. */
function thinned({ places, starts }: Places, known: Uint8Array, random: Random): Places {
  const kept = new Uint32Array(places.length)
  const ends = new Uint32Array(starts.length)
  let at = 0
  for (let i = 0; i + 1 < starts.length; i++) {
    const end = starts[i + 1] ?? 0
    for (let k = starts[i] ?? 0; k < end; k++) {
      const place = places[k] ?? 0
      if (known[place] === 1 && random() >= DROPPED) kept[at++] = place
    }
    ends[i + 1] = at
  }
  return { places: kept, starts: ends }
}

/** One step down the gradient of one text; returns its loss before. */
function learn(tokens: Table, steps: Table, features: Features, labels: Uint8Array): number {
  const { length, label, step } = scoresOf(
    { tokens: { numbers: tokens.weights, scale: 1 }, steps: { numbers: steps.weights, scale: 1 } },
    features,
  )
  const { ahead, behind, total } = sumsOf({ length, label, step })
  let right = 0
  for (let i = 0; i < length; i++) {
    const own = labels[i] ?? OUTSIDE
    const before = labels[i - 1] ?? OUTSIDE
    right += at(label, i * LABELS + own) + (i > 0 ? at(step, i * PAIRS + before * LABELS + own) : 0)
    const { places, starts } = features.tokens
    const [from, to] = [starts[i] ?? 0, starts[i + 1] ?? 0]
    for (let y = 0; y < LABELS; y++) {
      const p = Math.exp(at(ahead, i * LABELS + y) + at(behind, i * LABELS + y) - total)
      tokens.descend(places, from, to, LABELS, y, p - Number(own === y))
    }
    if (i === 0) continue
    const [stepFrom, stepTo] = [features.steps.starts[i] ?? 0, features.steps.starts[i + 1] ?? 0]
    for (let x = 0; x < LABELS; x++) {
      for (let y = 0; y < LABELS; y++) {
        if (x === OUTSIDE && y === INSIDE) continue
        const way = at(ahead, (i - 1) * LABELS + x) + at(step, i * PAIRS + x * LABELS + y)
        const p = Math.exp(way + at(label, i * LABELS + y) + at(behind, i * LABELS + y) - total)
        const gradient = p - Number(before === x && own === y)
        steps.descend(features.steps.places, stepFrom, stepTo, PAIRS, x * LABELS + y, gradient)
      }
    }
  }
  return total - right
}

function at(list: Float64Array, i: number): number {
  return list[i] ?? 0
}

/** Labels of tokens for formulas at given places: a token that a formula touches is in it. */
export function labelsOf(
  tokens: readonly { start: number; end: number }[],
  formulas: readonly { start: number; end: number }[],
): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  let next = 0
  let begun = false
  for (const [i, token] of tokens.entries()) {
    while (next < formulas.length && (formulas[next]?.end ?? 0) <= token.start) {
      next++
      begun = false
    }
    const formula = formulas[next]
    if (!formula || formula.start >= token.end) continue
    labels[i] = begun ? INSIDE : BEGIN
    begun = true
  }
  return labels
}
