/** How results are put in order: a title that says what is asked for comes first. Measured by `npm run bench:search`. */
import type { Ranking } from './engine.ts'

export const ranking: Ranking = {
  pageLength: 0.5,
  termFrequency: 1,
  termSaturation: 1.2,
  termSimilarity: 1,
  metaWeights: { title: 8, lead: 0.5, authors: 4, arxiv: 8, formulas: 1, date: 0, published: 0, withdrawn: 0, unverified: 0 },
}
