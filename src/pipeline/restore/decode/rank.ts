/** How likely each reading of a formula is: a log-linear model over its language-model score and its features. */
import { damage } from '../../../tex/damage.ts'
import type { Reading } from './beam.ts'
import type { PlaceContext, TextContext } from './context.ts'
import { meaningOf } from './meaning.ts'
import { pairedBars } from './paired-bars.ts'
import { placeFeatures, type ReadingFeatures, readingFeatures, textFeatures } from './rank-features.ts'

export interface RankWeights {
  /** Weight of the reading's logarithm of probability. */
  readonly log: number
  readonly features: ArrayLike<number>
}

/** Readings that mean the same. */
export interface Answer {
  /** Of the readings, the likeliest one without a letter style, unless a style is nearly sure. */
  readonly tex: string
  /** Probability of the meaning, 0 to 1, among the readings given. */
  readonly probability: number
}

/** A letter style carries no meaning: it is put back only where nothing else is likely. */
const SURE_STYLE = 0.99
const STYLE = /\\(?:math(?:rm|bf|cal|scr|frak|it|sf|tt)|boldsymbol|bm|text(?:bf|it|sf|tt))\{/g
/** With what it holds, unless that would become part of a command's name. */
const STYLED = /(?<!\\[a-zA-Z]+)\\(?:math(?:rm|bf|cal|scr|frak|it|sf|tt)|boldsymbol|bm)\{([^{}]*)\}/g
/** Blackboard letters name sets of numbers; they are put back where they are likely. */
const LIKELY_BLACKBOARD = 0.8
const BLACKBOARD = /\\mathbb\{/

/** Readings that mean the same, in any text. */
export interface Meaning {
  readonly tex: string
  readonly members: readonly { readonly log: number; readonly features: ReadingFeatures }[]
}

/** What `readings` mean. `log`: the logarithm of a TeX's probability under the language model. */
export function meaningsOf(readings: readonly Reading[], log: (tex: string) => number): Meaning[] {
  return [...Map.groupBy(readings, ({ tex }) => meaningOf(tex)).values()].map((group) => ({
    tex: pairedBars(settingOf(group, log)),
    members: group.map((reading) => ({ log: reading.log, features: readingFeatures(reading.tex) })),
  }))
}

/** A meaning with all that does not depend on where in its text the formula stands. */
export interface Prepared {
  readonly tex: string
  readonly members: readonly { readonly score: number; readonly features: ReadingFeatures }[]
}

/** `meanings` made ready to be ranked at places of a text. */
export function prepared(meanings: readonly Meaning[], text: TextContext, weights: RankWeights): Prepared[] {
  return meanings.map(({ tex, members }) => ({
    tex,
    members: members.map(({ log, features }) => ({
      score: weights.log * log + sumAt(textFeatures(features, text), weights),
      features,
    })),
  }))
}

/** The answers that readings give at a place, likeliest first. */
export function rank(meanings: readonly Prepared[], place: PlaceContext, weights: RankWeights): Answer[] {
  const scores = meanings.map(({ members }) =>
    members.map(({ score, features }) => score + sumAt(placeFeatures(features.wrapped, place), weights)),
  )
  const best = Math.max(...scores.flat())
  const shares = scores.map((own) => own.reduce((sum, score) => sum + Math.exp(score - best), 0))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return meanings
    .map(({ tex }, i) => ({ tex, probability: (shares[i] ?? 0) / total }))
    .sort((a, b) => b.probability - a.probability)
}

function sumAt(places: readonly number[], { features }: RankWeights): number {
  let sum = 0
  for (const place of places) sum += features[place] ?? 0
  return sum
}

/** How a meaning is set. The weights have not learned it, since they tell meanings apart; the language model knows. */
function settingOf(readings: readonly Reading[], log: (tex: string) => number): string {
  // The search keeps one of two readings whose last tokens are the same, so the one without a style may be gone.
  const unstyled = readings
    .map(({ tex }) => [tex, withoutStyles(tex)] as const)
    .filter(([tex, plain]) => !readings.some((other) => other.tex === plain) && damage(`$${plain}$`) === damage(`$${tex}$`))
    .map(([, plain]) => plain)
  const sorted = [...readings, ...[...new Set(unstyled)].map((tex) => ({ tex, log: log(tex) }))].sort((a, b) => b.log - a.log)
  const [best] = sorted
  if (!best) throw new Error('an answer without readings')
  const share = ({ log }: Reading) => Math.exp(log - best.log)
  const total = sorted.reduce((sum, reading) => sum + share(reading), 0)
  if (share(best) >= SURE_STYLE * total) return best.tex
  const isBlackboard = ({ tex }: Reading) => BLACKBOARD.test(tex)
  const blackboard = sorted.filter(isBlackboard).reduce((sum, reading) => sum + share(reading), 0) >= LIKELY_BLACKBOARD * total
  const alike = sorted.filter((reading) => isBlackboard(reading) === blackboard)
  const candidates = alike.length > 0 ? alike : sorted
  const fewest = Math.min(...candidates.map(styles))
  return (candidates.find((reading) => styles(reading) === fewest) ?? best).tex
}

function withoutStyles(tex: string): string {
  return tex.replace(STYLED, '$1')
}

function styles({ tex }: Reading): number {
  return tex.match(STYLE)?.length ?? 0
}
