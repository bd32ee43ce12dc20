/** What a damaged formula was: answers for its source, likeliest first. */
import type { Model } from '../model/model.ts'
import { search } from './beam.ts'
import { placeContext, textContext } from './context.ts'
import { type Answer, type Prepared, prepared, rank } from './rank.ts'

/** Readings looked at. */
export const READINGS = 24

/**
 * Reads what stands at places of `text`: the answers for the source from `start` to `end`. Every one maps back to its source; none
 * is checked with KaTeX here. What the text repeats is searched and ranked once.
 */
export function decoder(text: string, { grammar, rank: weights }: Pick<Model, 'grammar' | 'rank'>) {
  const context = textContext(text)
  const known = new Map<string, Prepared[]>()
  const ranked = new Map<string, Answer[]>()
  return (start: number, end: number): Answer[] => {
    const source = text.slice(start, end)
    let readings = known.get(source)
    if (!readings) {
      readings = prepared(search(grammar, source, READINGS), context, weights, (tex) => grammar.log(tex))
      known.set(source, readings)
    }
    if (readings.length === 0) return []
    const place = placeContext(text, start, end)
    const key = `${place.near.join(' ')} ${place.behind} ${source}`
    const answers = ranked.get(key) ?? rank(readings, place, weights)
    ranked.set(key, answers)
    return answers
  }
}
