/** Which papers are related, and by what. */
import { createHash } from 'node:crypto'
import { archiveOf, type Profiled } from './archive.ts'
import { hearDigests } from './hear-digests.ts'
import type { Near } from './nearest.ts'
import type { ProfileTable } from './profile-table.ts'
import type { Related, Relations } from './relations.ts'
import { sharedTerms } from './shared-terms.ts'
import { touched } from './touched.ts'

/**
 * For each paper the papers related to it, first of all those of its own digest and of digests before it.
 *
 * A new digest changes the page of a paper that was there before only where it brings a close paper that was wanting, or any at all on
 * a site so small: pages of new papers lead to old ones, those of old ones seldom to new ones.
 *
 * @param profiles has those of all papers.
 * @param before what was found another time: what cannot have changed is not found anew.
 * @returns relations in the order of digests and slugs; those of `before` itself where they are as they were.
 */
export function relatedPapers(
  papers: readonly Profiled[],
  profiles: ProfileTable,
  before: readonly Relations[] = [],
): Relations[] {
  const ordered = papers.toSorted((a, b) => compare(a.digest, b.digest) || compare(a.slug, b.slug))
  const keys = ordered.map(keyOf)
  const known = new Map(before.map((one) => [one.key, one]))
  const kept = keys.map((key) => known.get(key))
  if (ordered.length === before.length && !kept.includes(undefined)) return kept.flatMap((one) => one ?? [])
  const archive = archiveOf(ordered, profiles)
  const named = new Set(keys)
  const gone = new Set(before.flatMap(({ key, slug }) => (named.has(key) ? [] : slug)))
  const anew = touched(kept, gone, archive)
  return ordered.map((paper, n) => {
    const one = kept[n]
    if (one !== undefined && !anew.has(n)) return one
    const { close, further, fullWith, hasTwins } = hearDigests(n, archive)
    const related = ({ paper: other, score }: Near<Profiled>): Related => ({
      slug: other.slug,
      score,
      shared: sharedTerms(profiles.common(paper.terms, other.terms)),
    })
    return {
      slug: paper.slug,
      key: keys[n] ?? '',
      digest: paper.digest,
      close: close.map(related),
      further: further.map(related),
      ...(fullWith === undefined ? {} : { fullWith }),
      ...(hasTwins ? { hasTwins } : {}),
    }
  })
}

function keyOf({ slug, name, arxiv = '', digest, themes, terms }: Profiled): string {
  return createHash('sha256')
    .update(JSON.stringify([slug, name, arxiv, digest, themes, terms]))
    .digest('base64url')
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
