/** All papers in the order in which they are heard, and how near they are to each other. */
import { ClosenessIndex } from './closeness.ts'
import type { IsSame } from './nearest.ts'
import type { Neighbour } from './places.ts'
import type { ProfileTable } from './profile-table.ts'
import { type Identity, isSamePaper } from './same-paper.ts'

export interface Profiled extends Neighbour, Identity {
  /** Id of the digest that listed the paper first; ids sort by day. */
  readonly digest: string
  /** Name of its profile. */
  readonly terms: string
}

export interface Archive {
  /** By digest; their places are their numbers. */
  readonly papers: readonly Profiled[]
  /** By the numbers of papers. */
  readonly index: ClosenessIndex
  readonly isSame: IsSame<Profiled>
}

/** @param papers by digest. */
export function archiveOf(papers: readonly Profiled[], profiles: ProfileTable): Archive {
  const names = papers.map(({ terms }) => terms)
  return {
    papers,
    index: new ClosenessIndex(profiles, names),
    isSame: (a, b) => isSamePaper(a, b, () => profiles.cosine(a.terms, b.terms)),
  }
}
