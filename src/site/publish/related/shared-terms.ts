/** What two related papers have in common, for readers. */
import type { ProfileTerm } from './profile.ts'

/** Terms named with a paper. */
const TERMS = 4

/**
 * @param common terms of both papers, with what each gives to their closeness.
 * @returns the weightiest, as a paper writes them; of `attention` and `linear attention` the longer alone.
 */
export function sharedTerms(common: readonly ProfileTerm[]): string[] {
  const sorted = common.toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
  const pairs = sorted.filter(({ term }) => term.includes(' '))
  const inPairs = new Set(pairs.flatMap(({ term }) => term.split(' ')))
  return sorted
    .filter(({ term }) => !inPairs.has(term))
    .slice(0, TERMS)
    .map(({ shown }) => shown)
}
