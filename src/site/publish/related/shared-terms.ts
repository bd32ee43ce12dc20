/** What two related papers have in common, for readers. */
import type { ProfileTerm } from './profile.ts'
import { weightsOf } from './profile-weights.ts'

/** Terms named with a paper. */
const TERMS = 4

/** The weightiest terms of both profiles, as the first has them; of `attention` and `linear attention` the longer alone. */
export function sharedTerms(profile: readonly ProfileTerm[], other: readonly ProfileTerm[]): string[] {
  const weights = weightsOf(other)
  const both = profile
    .map(({ term, shown, weight }) => ({ term, shown, weight: weight * (weights.get(term) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
  const pairs = both.filter(({ term }) => term.includes(' '))
  const inPairs = new Set(pairs.flatMap(({ term }) => term.split(' ')))
  return both
    .filter(({ term }) => !inPairs.has(term))
    .slice(0, TERMS)
    .map(({ shown }) => shown)
}
