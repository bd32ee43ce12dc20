/** Which papers are related, and by which terms. */
import { closenessIndex } from './closeness.ts'
import type { ProfileTerm } from './profile.ts'
import { sharedTerms } from './shared-terms.ts'

export interface Profiled {
  readonly slug: string
  /** The title by its letters: papers that have the same are one paper. */
  readonly name: string
  /** Id of the digest that listed the paper first; ids sort by day. */
  readonly digest: string
  readonly themes: readonly string[]
  readonly profile: readonly ProfileTerm[]
}

export interface Related {
  readonly slug: string
  /** Terms that both papers have, in the words of the first, the weightiest first. */
  readonly shared: readonly string[]
}

/** How many papers are named. */
const PAPERS = 5
/** Papers that are less close are not related. */
const LEAST = 0.065
/** Papers with a theme in common are this much closer. */
const THEME = 1.25

/**
 * For each paper by its slug the five closest, closest first; fewer when not so many are close enough.
 *
 * A paper is compared with those of its own digest and of digests before it. So a new digest changes the page of no paper that was
 * there before: the new paper's page leads to the old one, not the old one's to the new.
 *
 * Closeness is that of `closenessIndex`, more for a common theme; what is equally close is ordered by slug.
 */
export function relatedPapers(papers: readonly Profiled[]): Map<string, Related[]> {
  const ordered = papers.toSorted((a, b) => compare(a.digest, b.digest) || compare(a.slug, b.slug))
  const index = closenessIndex()
  const related = new Map<string, Related[]>()
  let first = 0
  for (const [at, { profile, digest }] of ordered.entries()) {
    index.add(profile)
    if (ordered[at + 1]?.digest === digest) continue
    for (const paper of ordered.slice(first, at + 1))
      related.set(paper.slug, closest(paper, ordered, index.closeness(paper.profile)))
    first = at + 1
  }
  return related
}

function closest(paper: Profiled, ordered: readonly Profiled[], closeness: Float64Array): Related[] {
  const found: { readonly other: Profiled; readonly score: number }[] = []
  closeness.forEach((close, n) => {
    const other = ordered[n]
    if (close < LEAST || other === undefined || other.name === paper.name) return
    found.push({ other, score: close * (other.themes.some((theme) => paper.themes.includes(theme)) ? THEME : 1) })
  })
  found.sort((a, b) => b.score - a.score || compare(a.other.slug, b.other.slug))
  const byName = new Map<string, Profiled>()
  for (const { other } of found) {
    if (byName.size === PAPERS) break
    if (!byName.has(other.name)) byName.set(other.name, other)
  }
  return [...byName.values()].map(({ slug, profile }) => ({ slug, shared: sharedTerms(paper.profile, profile) }))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
