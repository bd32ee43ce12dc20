/** What a damaged formula was: answers for its source, likeliest first. */
import type { Model } from '../model/model.ts'
import { searchAll, searchWider } from './beam.ts'
import { placeContext, textContext } from './context.ts'
import { type Answer, type Prepared, prepared, rank } from './rank.ts'

/** Readings looked at. */
export const READINGS = 24

/**
 * Characters of a text that are searched more widely where nothing was found. One abstract in a hundred has any such place, of a few
 * characters; texts of nothing but brackets would have hundreds.
 */
export const MOST_WIDE = 60

/** Offsets into a text, UTF-16 units. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Reads what stands at `spans` of `text`: the answers for the source from `start` to `end`. Every one maps back to its source; none
 * is checked with KaTeX here. What the text repeats is searched and ranked once, and what begins at one place together.
 *
 * @param mostWide characters that may be searched more widely where nothing was found.
 */
export function decoder(
  text: string,
  spans: readonly Span[],
  { grammar, rank: weights }: Pick<Model, 'grammar' | 'rank'>,
  mostWide: number,
) {
  const context = textContext(text)
  const known = new Map<string, Prepared[]>()
  const ranked = new Map<string, Answer[]>()
  const endsOf = Map.groupBy(spans, ({ start }) => start)
  let wideLeft = mostWide
  const widely = (source: string) => {
    if (source.length > wideLeft) return []
    wideLeft -= source.length
    return searchWider(grammar, source, READINGS)
  }
  const searchFrom = (start: number) => {
    const own = endsOf.get(start) ?? []
    const ends = [...new Set(own.map(({ end }) => end - start))].filter((end) => !known.has(text.slice(start, start + end)))
    const found = searchAll(grammar, text.slice(start, start + Math.max(0, ...ends)), ends, READINGS)
    for (const [i, end] of ends.entries()) {
      const source = text.slice(start, start + end)
      const narrow = found[i] ?? []
      const readings = narrow.length > 0 ? narrow : widely(source)
      known.set(
        source,
        prepared(readings, context, weights, (tex) => grammar.log(tex)),
      )
    }
  }
  return ({ start, end }: Span): Answer[] => {
    const source = text.slice(start, end)
    if (!known.has(source)) searchFrom(start)
    const readings = known.get(source) ?? []
    if (readings.length === 0) return []
    const place = placeContext(text, start, end)
    const key = `${place.near.join(' ')} ${place.behind} ${source}`
    const answers = ranked.get(key) ?? rank(readings, place, weights)
    ranked.set(key, answers)
    return answers
  }
}
