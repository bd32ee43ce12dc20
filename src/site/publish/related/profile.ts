/** A paper as the few terms that say most about it. */
import type { TermCount } from './term-counts.ts'
import { rarity, type TermStatistics, telling } from './term-statistics.ts'

export interface ProfileTerm {
  readonly term: string
  /** As the paper wrote it. */
  readonly shown: string
  /** Share of the paper's length as a vector: the squares of all weights of a profile add up to 1. */
  readonly weight: number
}

/** Terms of a profile. */
const TERMS = 50
/** BM25's k1: how soon further mentions of a term count no more. Source: Robertson and Zaragoza, 2009, doi:10.1561/1500000019. */
const SATURATION = 1.2
/** Terms that more than this share of papers have say nothing about one. */
const COMMON = 0.1
/** So telling is even a term that no paper is about. */
const LEAST_TELLING = 0.02
/** Two words are a term of their own when they stand together this often at least; their words count already. */
const PAIR = 0.7

/**
 * @param counts the paper's terms, as `termCounts` gives them.
 * @returns its terms of most weight, heaviest first: BM25's saturated count times the roots of how rare and of how telling it is, so
 *   that a term of two papers has these once. How long the text is does not matter: all profiles are of one length.
 */
export function profileOf(counts: ReadonlyMap<string, TermCount>, statistics: TermStatistics): ProfileTerm[] {
  const common = Math.log(1 / COMMON)
  const weighed = [...counts].flatMap(([term, { count, shown }]) => {
    const isPair = term.includes(' ')
    // A pair that the statistics have not is two words that met by chance.
    if (isPair && !statistics.counts.has(term)) return []
    if (isPair && term.split(' ').some((word) => rarity(statistics, word) < common)) return []
    const rare = rarity(statistics, term)
    if (rare < common) return []
    const worth = (isPair ? PAIR : 1) * Math.sqrt(rare * (telling(statistics, term) + LEAST_TELLING))
    return [{ term, shown, weight: (worth * (count * (SATURATION + 1))) / (count + SATURATION) }]
  })
  weighed.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
  const kept = weighed.slice(0, TERMS)
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight ** 2, 0))
  return kept.map((one) => ({ ...one, weight: one.weight / length }))
}
