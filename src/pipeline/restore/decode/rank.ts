/** How likely each reading of a formula is: a log-linear model over its language-model score and its features. */
import { damage } from '../../../tex/damage.ts'
import type { Reading } from './beam.ts'
import { meaningOf } from './meaning.ts'
import { pairedBars } from './paired-bars.ts'
import { type Context, rankFeatures } from './rank-features.ts'

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

/** The answers that `readings` give, likeliest first. `log`: the logarithm of a TeX's probability under the language model. */
export function rank(
  readings: readonly Reading[],
  context: Context,
  weights: RankWeights,
  log: (tex: string) => number,
): Answer[] {
  const scores = readings.map((reading) => scoreOf(reading, context, weights))
  const best = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - best))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const meanings = new Map<string, { reading: Reading; share: number }[]>()
  for (const [i, reading] of readings.entries()) {
    const key = meaningOf(reading.tex)
    const member = { reading, share: (shares[i] ?? 0) / total }
    const group = meanings.get(key)
    if (group) group.push(member)
    else meanings.set(key, [member])
  }
  return [...meanings.values()].map((group) => answerOf(group, log)).sort((a, b) => b.probability - a.probability)
}

/** The logarithm of a reading's weight. */
function scoreOf(reading: Reading, context: Context, weights: RankWeights): number {
  let score = weights.log * reading.log
  for (const place of rankFeatures(reading.tex, context)) score += weights.features[place] ?? 0
  return score
}

function answerOf(group: readonly { reading: Reading; share: number }[], log: (tex: string) => number): Answer {
  const probability = group.reduce((sum, { share }) => sum + share, 0)
  const tex = settingOf(
    group.map(({ reading }) => reading),
    log,
  )
  return { tex: pairedBars(tex), probability }
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
