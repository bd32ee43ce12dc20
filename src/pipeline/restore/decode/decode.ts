/** What a damaged formula was: answers for its source, likeliest first. */
import type { Model } from '../model/model.ts'
import { type Reading, searchAll, searchWider } from './beam.ts'
import { placeContext, textContext } from './context.ts'
import type { Grammar } from './grammar.ts'
import { type Answer, type Meaning, meaningsOf, prepared, rank } from './rank.ts'

/** Readings looked at. */
export const READINGS = 24

/**
 * Characters of a text that are searched more widely where nothing was found, the likeliest places first, and how likely a place must be
 * for it. One abstract in forty has any such place; texts of nothing but brackets would have hundreds.
 */
const MOST_WIDE = 120
const LIKELY = 0.3

/** Offsets into a text, UTF-16 units, and how likely a formula is there. */
interface Span {
  readonly start: number
  readonly end: number
  readonly probability: number
}

/** Strings this short are in many texts: what they mean is kept, so many of them. */
const SHORT = 24
const MOST_KEPT = 1000

const kept = new WeakMap<Grammar, Map<string, Meaning[]>>()

/**
 * Reads what stands at `spans` of `text`: the answers for the source from `start` to `end`. Every one maps back to its source; none
 * is checked with KaTeX here. What the text repeats is searched and ranked once, and what begins at one place together.
 */
export function decoder(text: string, spans: readonly Span[], { grammar, rank: weights }: Pick<Model, 'grammar' | 'rank'>) {
  const context = textContext(text)
  const known = new Map(
    [...meaningsAt(text, spans, grammar)].map(([source, meanings]) => [source, prepared(meanings, context, weights)]),
  )
  const ranked = new Map<string, Answer[]>()
  return ({ start, end }: Span): Answer[] => {
    const source = text.slice(start, end)
    const readings = known.get(source) ?? []
    if (readings.length === 0) return []
    const place = placeContext(text, start, end)
    const key = `${place.near.join(' ')} ${place.behind} ${source}`
    const answers = ranked.get(key) ?? rank(readings, place, weights)
    ranked.set(key, answers)
    return answers
  }
}

/** What each string that stands at one of `spans` can mean. */
function meaningsAt(text: string, spans: readonly Span[], grammar: Grammar): Map<string, Meaning[]> {
  const found = new Map<string, Meaning[]>()
  const known = kept.get(grammar) ?? new Map<string, Meaning[]>()
  kept.set(grammar, known)
  const add = (source: string, readings: readonly Reading[]) => {
    const meanings = meaningsOf(readings, (tex) => grammar.log(tex))
    found.set(source, meanings)
    if (source.length > SHORT) return
    if (known.size >= MOST_KEPT) known.clear()
    known.set(source, meanings)
  }
  for (const { start, end } of spans) {
    const before = end - start <= SHORT ? known.get(text.slice(start, end)) : undefined
    if (before) found.set(text.slice(start, end), before)
  }
  for (const [start, own] of Map.groupBy(spans, (span) => span.start)) {
    const ends = [...new Set(own.map(({ end }) => end - start))].filter((end) => !found.has(text.slice(start, start + end)))
    if (ends.length === 0) continue
    const readings = searchAll(grammar, text.slice(start, start + Math.max(...ends)), ends, READINGS)
    for (const [i, end] of ends.entries()) add(text.slice(start, start + end), readings[i] ?? [])
  }
  let left = MOST_WIDE
  for (const { start, end, probability } of [...spans].sort((a, b) => b.probability - a.probability)) {
    const source = text.slice(start, end)
    if (probability < LIKELY) break
    if (found.get(source)?.length !== 0 || source.length > left) continue
    left -= source.length
    found.set(
      source,
      meaningsOf(searchWider(grammar, source, READINGS), (tex) => grammar.log(tex)),
    )
  }
  return found
}
