/** What speaks for and against a candidate: a place that may be a formula, and what it would be. Numbers for `trees.ts`. */
import { isCrooked } from '../decode/crooked.ts'
import { hasLooseGroup } from '../decode/loose-group.ts'
import type { Answer } from '../decode/rank.ts'
import type { Detection } from '../detect/detect.ts'
import type { Word } from '../detect/words.ts'
import type { Candidate } from './candidates.ts'
import { LONGEST_STRING, type Memory, recall, Strings } from './memory.ts'
import { rateContext, rateSignals } from './rate-signals.ts'
import { textSignals } from './text-signals.ts'
import { classOf } from './token-class.ts'

/** One list of numbers for each of a text's `candidates`, in their order. */
export function signalsOf(candidates: readonly Candidate[], detection: Detection, memory: Memory): number[][] {
  const strings = new Strings(detection.tokens, detection.around.words)
  const ofEquals = new Map(
    [...Map.groupBy(candidates, ({ source }) => source)].map(([source, equals]) => {
      const probabilities = equals.map(({ probability }) => probability)
      const likeliest = probabilities.reduce((most, probability) => Math.max(most, probability), 0)
      return [source, [equals.length, logit(likeliest), sum(probabilities) / equals.length]]
    }),
  )
  const ofText = textSignals(detection, candidates)
  const overlaps = overlapping(candidates)
  const rates = rateContext(detection)
  // What the text repeats has the same answers, unless its surroundings say otherwise.
  const readings = new Map<readonly Answer[], number[]>()
  const ofKnown = (candidate: Candidate) => {
    const known = readings.get(candidate.answers) ?? ofReading(candidate)
    readings.set(candidate.answers, known)
    return known
  }
  return candidates.map((candidate, i) =>
    ofPlace(candidate, overlaps[i] ?? [], detection).concat(
      ofKnown(candidate),
      ofTokens(candidate, detection),
      ofMemory(candidate, strings, memory),
      rateSignals(candidate, detection, rates),
      ofText,
      ofEquals.get(candidate.source) ?? [],
    ),
  )
}

/** What is known of the string, and of all that look like it. */
function ofMemory({ first, last }: Candidate, strings: Strings, memory: Memory): number[] {
  if (last - first >= LONGEST_STRING) return [0, 0, 0, 0, 0, 0]
  return strings.keys(first, last).flatMap((key) => recall(memory, key))
}

/** For each of `candidates`, in the order of their first tokens, the others that overlap it. */
export function overlapping<T extends Pick<Candidate, 'first' | 'last'>>(candidates: readonly T[]): T[][] {
  // How far those up to each one reach: where that is not up to a candidate, nothing before overlaps it.
  const reach: number[] = []
  for (const { last } of candidates) reach.push(Math.max(reach.at(-1) ?? 0, last))
  return candidates.map(({ first, last }, i) => {
    const others: T[] = []
    for (let k = i - 1; k >= 0 && (reach[k] ?? 0) >= first; k--) {
      const other = candidates[k]
      if (other && other.last >= first) others.push(other)
    }
    for (let k = i + 1; (candidates[k]?.first ?? Number.POSITIVE_INFINITY) <= last; k++) {
      const other = candidates[k]
      if (other) others.push(other)
    }
    return others
  })
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
/** Commands, and words in their groups. */
const NAMED = /\\(?:text\w*|math(?:rm|sf|tt|it)|operatorname|mbox)\{[^{}]*\}|\\[A-Za-z]+/g
/** Logarithm of the probability of a token that is hardly ever there. */
const ODD = -7
const STYLE = /\\(?:math(?:rm|bf|cal|scr|frak|it|sf|tt)|text\w*|boldsymbol|bm|operatorname)\{/g

/** How likely the reading is, and what was put back in it. */
function ofReading({ source, tex, meaning, rival, answers, logs, first, last }: Candidate): number[] {
  const log = sum(logs)
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
    ...[/\\sqrt\{/g, ACCENT, FRACTION].map((lost) => moreOf(lost, tex, answers)),
    ...[Math.min(0, ...logs), logs.filter((own) => own < ODD).length],
    ...lettersLeft(tex),
  ]
}

/** How many letters stand in runs, outside of text, and the longest run: what is left of words and of commands that nobody knows. */
function lettersLeft(tex: string): [all: number, longest: number] {
  const runs = tex.replace(NAMED, ' ').match(/[A-Za-z]{2,}/g) ?? []
  return [sum(runs.map((run) => run.length)), Math.max(0, ...runs.map((run) => run.length))]
}

/** The probability that there is more of `lost` than `tex` has. */
function moreOf(lost: RegExp, tex: string, answers: readonly Answer[]): number {
  const given = tex.match(lost)?.length ?? 0
  return sum(answers.map((answer) => ((answer.tex.match(lost)?.length ?? 0) > given ? answer.probability : 0)))
}

/** Which tokens there are, at the ends, next to them and inside. */
function ofTokens({ first, last }: Candidate, { tokens, around }: Detection): number[] {
  const classAt = (i: number) => classOf(around.words[i])
  const gapBefore = (i: number) => ['none', 'space', 'cut', undefined].indexOf(tokens[i]?.gap)
  const texts = tokens.slice(first, last + 1).map(({ text }) => text)
  const inside = around.words.slice(first, last + 1)
  const count = (is: (word: Word) => boolean) => inside.filter(is).length
  const isRun = ({ kind, isWord }: Word) => isWord || kind === 't'
  const unknown = texts.filter((_, i) => inside[i]?.isUnknown)
  return [
    ...[first - 2, first - 1, first, first + 1, last, last + 1, last + 2].map(classAt),
    ...[gapBefore(first), gapBefore(last + 1)],
    ...[around.proseBefore[first] ?? 0, around.proseBehind[last] ?? 0],
    ...[inside.length, count(isRun), inside.reduce((most, word) => (isRun(word) ? Math.max(most, word.common) : most), 0)],
    ...[count(({ kind }) => kind === 'c'), count(({ kind }) => kind === 't')],
    ...[unknown.length, unknown.filter((text) => (around.inWreckage.get(text) ?? 0) > 0).length],
    ...[count(({ isLetter }) => isLetter), count(({ isWreck }) => isWreck)],
    ...['=<>', '-+*/|', ',;'].map((signs) => count(({ lower }) => signs.includes(lower))),
    ...balance(texts, '([', ')]'),
    ...balance(texts, '{', '}'),
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

export function logit(probability: number): number {
  const p = Math.min(1 - LEAST, Math.max(LEAST, probability))
  return Math.log(p / (1 - p))
}
