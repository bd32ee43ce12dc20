/** Candidates for a text's formulas: places, each with what would stand there. */
import { choose } from '../decode/choose.ts'
import { decoder } from '../decode/decode.ts'
import type { Answer } from '../decode/rank.ts'
import type { Detection, Place } from '../detect/detect.ts'
import type { Model } from '../model/model.ts'

/** A place with its reading. */
export interface Candidate extends Place {
  readonly source: string
  readonly tex: string
  /** Probability of what `tex` means among all answers, 0 to 1, and that of the best of the others. */
  readonly meaning: number
  readonly rival: number
  /** All answers for the source, likeliest first. */
  readonly answers: readonly Answer[]
  /** Logarithms of the probabilities of the tokens of `tex` under the language model. */
  readonly logs: readonly number[]
}

/** Longest source that is read: beyond it nothing is a formula of an abstract. */
const LONGEST = 600

/** No abstract has as many places as this; in what has more, the unlikely ones are passed over, so that no text takes long. */
const MANY = 4000
const UNLIKELY = 0.1

/**
 * The candidates in `text`, in the order of their places, none of them touching `taken` (in order).
 */
export function candidatesIn(
  text: string,
  { places }: Detection,
  taken: readonly { readonly start: number; readonly end: number }[],
  model: Pick<Model, 'grammar' | 'rank'>,
): Candidate[] {
  const open = untaken(text, places, taken)
  const answersAt = decoder(text, open, model)
  const readings = new Map<readonly Answer[], Reading | undefined>()
  return open.flatMap((place) => {
    const answers = answersAt(place)
    const reading = readings.has(answers) ? readings.get(answers) : readingOf(text.slice(place.start, place.end), answers, model)
    readings.set(answers, reading)
    return reading ? [{ ...place, ...reading }] : []
  })
}

/** The places that may be a formula and touch nothing of `taken`. */
function untaken(
  text: string,
  places: readonly Place[],
  taken: readonly { readonly start: number; readonly end: number }[],
): Place[] {
  let next = 0
  const least = places.length > MANY ? UNLIKELY : 0
  return places.filter(({ start, end, probability }) => {
    if (probability < least) return false
    while ((taken[next]?.end ?? text.length) <= start) next++
    return (taken[next]?.start ?? text.length) >= end && end - start <= LONGEST && !isBroken(text, start, end)
  })
}

/** The map takes braces in pairs: what has more of one kind is a part of a formula. `{B}ERT` is a word. */
function isBroken(text: string, start: number, end: number): boolean {
  let braces = 0
  for (let i = start; i < end; i++) braces += Number(text[i] === '{') - Number(text[i] === '}')
  if (braces !== 0) return true
  const source = text.slice(start, end)
  if (/^\{[A-Za-z]+\}[A-Za-z]+$/.test(source)) return true
  return /^\{[A-Za-z]+\}$/.test(source) && /[A-Za-z]/.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`)
}

type Reading = Omit<Candidate, keyof Place>

function readingOf(source: string, answers: readonly Answer[], { grammar }: Pick<Model, 'grammar'>): Reading | undefined {
  const chosen = choose(answers, () => true)
  if (!chosen) return undefined
  const { tex, probability } = chosen.answer
  return { source, tex, meaning: probability, rival: chosen.rival, answers, logs: grammar.logs(tex) ?? [] }
}
