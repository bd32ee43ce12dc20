/** Related papers of every paper of the site, found once a build. */
import { library } from './library.ts'
import type { Paper } from './paper.ts'
import { frozenStatistics } from './publish/related/frozen-statistics.ts'
import { nameOf } from './publish/related/name.ts'
import { profileOf } from './publish/related/profile.ts'
import { type Profiled, type Related, relatedPapers } from './publish/related/related.ts'
import { termCounts } from './publish/related/term-counts.ts'
import { firstListing } from './shelves.ts'
import { readStored } from './stored.ts'

let found: Promise<ReadonlyMap<string, readonly RelatedPaper[]>> | undefined

export interface RelatedPaper extends Pick<Related, 'shared'> {
  readonly paper: Paper
}

/** At most five papers, the closest first. */
export async function relatedTo({ slug }: Paper): Promise<readonly RelatedPaper[]> {
  if (found === undefined || import.meta.env.DEV) found = findAll()
  return (await found).get(slug) ?? []
}

async function findAll(): Promise<Map<string, RelatedPaper[]>> {
  const { papers } = await library()
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]))
  const profiled: Profiled[] = []
  // One after the other: of each abstract only the profile is kept.
  for (const paper of papers) profiled.push(await profile(paper))
  return new Map(
    [...relatedPapers(profiled)].map(([slug, list]) => [
      slug,
      list.flatMap(({ slug: other, shared }) => {
        const paper = bySlug.get(other)
        return paper === undefined ? [] : [{ paper, shared }]
      }),
    ]),
  )
}

async function profile(paper: Paper): Promise<Profiled> {
  const { data, body } = await readStored(paper.key)
  return {
    slug: paper.slug,
    name: nameOf(paper.title.text),
    digest: firstListing(paper).digest,
    themes: paper.themes,
    profile: profileOf(termCounts(data.title, body), frozenStatistics),
  }
}
