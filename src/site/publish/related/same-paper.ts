/** Whether two entries are one paper: digests list some twice, under another title or as another version. */
import type { ProfileTerm } from './profile.ts'
import { weightsOf } from './profile-weights.ts'

export interface Identity {
  /** The title by its letters. */
  readonly name: string
  readonly arxiv: string | undefined
  readonly profile: readonly ProfileTerm[]
}

/**
 * Cosine of profiles from which two abstracts are one text, revised. Among 22,500 papers seven pairs are above it, most of them a talk and
 * its long version; below it are parts I and II.
 */
const SAME = 0.91

/** The same title, the same arXiv id, or nearly the same words. */
export function isSamePaper(a: Identity, b: Identity): boolean {
  if (a.name === b.name) return true
  if (a.arxiv !== undefined && b.arxiv !== undefined) return a.arxiv === b.arxiv
  return isSameText(a.profile, b.profile)
}

function isSameText(a: readonly ProfileTerm[], b: readonly ProfileTerm[]): boolean {
  const weights = weightsOf(b)
  let cosine = 0
  let missing = 0
  for (const { term, weight } of a) {
    const other = weights.get(term)
    if (other !== undefined) cosine += weight * other
    else missing += weight * weight
    // By Cauchy and Schwarz what is common to both bounds their cosine.
    if (missing > 1 - SAME * SAME) return false
  }
  return cosine >= SAME
}
