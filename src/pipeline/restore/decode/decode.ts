/** What a damaged formula was: answers for its source, likeliest first. */
import type { Model } from '../model/model.ts'
import { search } from './beam.ts'
import { type Answer, rank } from './rank.ts'
import type { Context } from './rank-features.ts'

/** Readings looked at. */
export const READINGS = 24

/** The answers for `source` in its context. Every one maps back to `source`; none is checked with KaTeX here. */
export function decode(source: string, context: Context, { grammar, rank: weights }: Pick<Model, 'grammar' | 'rank'>): Answer[] {
  const readings = search(grammar, source, READINGS)
  return readings.length > 0 ? rank(readings, context, weights, (tex) => grammar.log(tex)) : []
}
