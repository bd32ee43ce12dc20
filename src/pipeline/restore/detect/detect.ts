/** Where in a damaged text formulas may stand: places with how likely each is, many of them overlapping. */
import type { Model } from '../model/model.ts'
import { BEGIN, type ChainView, chainView, INSIDE } from './chain.ts'
import { features } from './features.ts'
import { type Surroundings, surroundings } from './surroundings.ts'
import { type Token, tokenize } from './tokens.ts'

/** A place that may be a formula. */
export interface Place {
  /** Offsets into the text, UTF-16 units; `end` is after the last one. */
  readonly start: number
  readonly end: number
  /** The first and the last token. */
  readonly first: number
  readonly last: number
  /** Probability that exactly this is a formula, 0 to 1. */
  readonly probability: number
}

/** A text as the search for its formulas sees it. */
export interface Detection {
  readonly tokens: readonly Token[]
  readonly around: Surroundings
  /** For each token, the probability that a formula begins at it, and that one holds it. */
  readonly begins: Float64Array
  readonly holds: Float64Array
  readonly places: readonly Place[]
}

/** A place less likely than this is none: one without wreckage, which may well be prose, and one with scripts or braces in it. */
const LEAST = 0.02
const LEAST_WRECKED = 0.005
/** Longest formula, in tokens; with `LEAST_WRECKED` it bounds the places to a number linear in the text's length. */
const LONGEST = 120
const WRECKAGE = /^[\^_{}]$/

/** The places in `text`, by their first token and then their last. Time is linear in the length. */
export function detect(text: string, { chain, commonness }: Pick<Model, 'chain' | 'commonness'>): Detection {
  const tokens = tokenize(text)
  const around = surroundings(tokens, commonness)
  const view = chainView(chain, features(tokens, around))
  const begins = new Float64Array(tokens.length)
  const holds = new Float64Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    begins[i] = view.probability(i, BEGIN)
    holds[i] = (begins[i] ?? 0) + view.probability(i, INSIDE)
  }
  return { tokens, around, begins, holds, places: placesOf(tokens, begins, view) }
}

function placesOf(tokens: readonly Token[], begins: Float64Array, view: ChainView): Place[] {
  const places: Place[] = []
  for (const [first, { start }] of tokens.entries()) {
    if ((begins[first] ?? 0) < LEAST_WRECKED) continue
    let log = view.ahead(first, BEGIN)
    let least = LEAST
    for (let last = first; last < Math.min(tokens.length, first + LONGEST); last++) {
      if (last > first) log += view.further(last, last === first + 1 ? BEGIN : INSIDE)
      const label = last === first ? BEGIN : INSIDE
      if (view.share(log + view.behind(last, label)) < LEAST_WRECKED) break
      if (WRECKAGE.test(tokens[last]?.text ?? '')) least = LEAST_WRECKED
      const probability = view.share(log + view.ending(last, label))
      if (probability >= least) places.push({ start, end: tokens[last]?.end ?? start, first, last, probability })
    }
  }
  return places
}
