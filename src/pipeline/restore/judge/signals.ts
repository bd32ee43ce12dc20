/** What speaks for and against a candidate: a place that may be a formula, and what it would be. Numbers for `trees.ts`. */
import { isCrooked } from '../decode/crooked.ts'
import { hasLooseGroup } from '../decode/loose-group.ts'
import { type Detection, LONGEST } from '../detect/detect.ts'
import type { Candidate } from './candidates.ts'
import { classOf } from './token-class.ts'

/** One list of numbers for each of a text's `candidates`, in their order. */
export function signalsOf(candidates: readonly Candidate[], detection: Detection): number[][] {
  const ofEquals = new Map(
    [...Map.groupBy(candidates, ({ source }) => source)].map(([source, equals]) => {
      const probabilities = equals.map(({ probability }) => probability)
      const likeliest = probabilities.reduce((most, probability) => Math.max(most, probability), 0)
      return [source, [equals.length, logit(likeliest), sum(probabilities) / equals.length]]
    }),
  )
  const wrecked = sum(candidates.filter(({ source }) => /[\^_{}]/.test(source)).map(({ probability }) => probability))
  const all = sum(candidates.map(({ probability }) => probability))
  const isGreek = Number(detection.tokens.some(({ text }) => /\p{Script=Greek}/u.test(text)))
  const ofText = [detection.around.textWreckage, wrecked, all, isGreek, detection.tokens.length]
  return candidates.map((candidate, i) => [
    ...ofPlace(candidate, overlapping(candidates, i), detection),
    ...ofReading(candidate),
    ...ofTokens(candidate, detection),
    ...ofText,
    ...(ofEquals.get(candidate.source) ?? []),
  ])
}

/** The others that overlap candidate `i`; in the order of their first tokens they stand near it. */
function overlapping(candidates: readonly Candidate[], i: number): Candidate[] {
  const { first, last } = candidates[i] ?? { first: 0, last: 0 }
  let [from, to] = [i, i + 1]
  while ((candidates[from - 1]?.first ?? Number.NEGATIVE_INFINITY) > first - LONGEST) from--
  while ((candidates[to]?.first ?? Number.POSITIVE_INFINITY) <= last) to++
  return candidates.slice(from, to).filter((other, k) => from + k !== i && other.last >= first)
}

/** How likely the place and its ends are, and what the others that overlap it are. */
function ofPlace({ first, last, probability }: Candidate, others: readonly Candidate[], { begins, holds }: Detection): number[] {
  let [sumOfOthers, likeliest, within, around] = [0, 0, 0, 0]
  for (const other of others) {
    sumOfOthers += other.probability
    likeliest = Math.max(likeliest, other.probability)
    if (other.first >= first && other.last <= last) within = Math.max(within, other.probability)
    if (other.first <= first && other.last >= last) around = Math.max(around, other.probability)
  }
  const inside = holds.subarray(first, last + 1)
  return [
    ...[probability, begins[first] ?? 0, sumOfOthers, likeliest, within, around, Math.min(...inside)].map(logit),
    sum(inside) / inside.length,
    ...[holds[first - 1] ?? 0, holds[last + 1] ?? 0].map(logit),
  ]
}

const FRACTION = /\\(?:[dt]?frac|d?binom)\{/g
const ACCENT = /\\(?:(?:wide)?(?:tilde|hat)|bar|overline|vec|d?dot|underline)\{/g
const STYLE = /\\(?:math(?:rm|bf|cal|scr|frak|it|sf|tt)|text\w*|boldsymbol|bm|operatorname)\{/g

/** How likely the reading is, and what was put back in it. */
function ofReading({ source, tex, meaning, rival, answers, log, first, last }: Candidate): number[] {
  return [
    source.length,
    log,
    log / (last - first + 2),
    logit(meaning),
    logit(rival),
    answers.length,
    ...[FRACTION, /\\sqrt\{/g, ACCENT, /\\mathbb\{/g, STYLE].map((lost) => tex.match(lost)?.length ?? 0),
    Number(isCrooked(tex)),
    Number(hasLooseGroup(tex)),
  ]
}

/** Which tokens there are, at the ends, next to them and inside. */
function ofTokens({ first, last }: Candidate, { tokens, around }: Detection): number[] {
  const classAt = (i: number) => classOf(tokens[i], around.shapes[i])
  const gapBefore = (i: number) => ['none', 'space', 'cut', undefined].indexOf(tokens[i]?.gap)
  const inside = tokens.slice(first, last + 1).map(({ text }) => text)
  const shapes = around.shapes.slice(first, last + 1)
  const count = (pattern: RegExp) => sum(inside.map((text) => Number(pattern.test(text))))
  const words = shapes.filter(({ kind }, i) => kind !== 'c' && /^[A-Za-z]{2}/.test(inside[i] ?? ''))
  return [
    ...[first - 2, first - 1, first, first + 1, last, last + 1, last + 2].map(classAt),
    ...[gapBefore(first), gapBefore(last + 1)],
    ...[around.proseBefore[first] ?? 0, around.proseBehind[last] ?? 0],
    ...[inside.length, words.length, Math.max(0, ...words.map(({ common }) => common))],
    shapes.filter(({ kind }) => kind === 'c').length,
    ...[/^[A-Za-z]$/, /[\^_{}]/, /[=<>]/, /[-+*/|]/, /[,;]/].map(count),
    ...balance(inside, '([', ')]'),
    ...balance(inside, '{', '}'),
  ]
}

/** How many brackets stay open, and how deep below nothing they close. */
function balance(tokens: readonly string[], open: string, close: string): [left: number, least: number] {
  let [depth, least] = [0, 0]
  for (const token of tokens) {
    if (open.includes(token)) depth++
    else if (close.includes(token)) least = Math.min(least, --depth)
  }
  return [depth, least]
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

const LEAST = 1e-5

function logit(probability: number): number {
  const p = Math.min(1 - LEAST, Math.max(LEAST, probability))
  return Math.log(p / (1 - p))
}
