/** A profile's weights by term. */
import type { ProfileTerm } from './profile.ts'

/** Each paper is held against many. */
const known = new WeakMap<readonly ProfileTerm[], ReadonlyMap<string, number>>()

/** The same object for the same profile. */
export function weightsOf(profile: readonly ProfileTerm[]): ReadonlyMap<string, number> {
  const before = known.get(profile)
  if (before !== undefined) return before
  const weights = new Map(profile.map(({ term, weight }) => [term, weight]))
  known.set(profile, weights)
  return weights
}
