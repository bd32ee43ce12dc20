/** Related papers of every paper of the site, found once a build. */
import { library } from './library.ts'
import type { Paper } from './paper.ts'
import { frozenStatistics } from './publish/related/frozen-statistics.ts'
import { nameOf } from './publish/related/name.ts'
import { profileOf } from './publish/related/profile.ts'
import { type Profiled, type Related, type RelatedLists, relatedPapers } from './publish/related/related.ts'
import { termCounts } from './publish/related/term-counts.ts'
import { firstListing, type Library } from './shelves.ts'
import { readStored } from './stored.ts'

/** What is shown of it, and the words that both papers say. */
interface RelatedPaper extends Pick<Related, 'shared'>, Pick<Paper, 'slug' | 'title'> {}

/** Five papers, where the site has so many others: the close ones, then the next, each nearest first. */
export type PapersRelated = Readonly<Record<keyof RelatedLists, readonly RelatedPaper[]>>

let known: { readonly of: Library; readonly found: Promise<ReadonlyMap<string, PapersRelated>> } | undefined

export async function relatedTo({ slug }: Paper): Promise<PapersRelated> {
  const of = await library()
  if (known?.of !== of) known = { of, found: findAll(of) }
  return (await known.found).get(slug) ?? { close: [], further: [] }
}

async function findAll({ papers }: Library): Promise<Map<string, PapersRelated>> {
  const bySlug = new Map(papers.map((paper) => [paper.slug, paper]))
  const withPapers = (list: readonly Related[]) =>
    list.flatMap(({ slug, shared }) => {
      const paper = bySlug.get(slug)
      return paper === undefined ? [] : [{ slug, title: paper.title, shared }]
    })
  const profiled: Profiled[] = []
  // One after the other: of each abstract only the profile is kept.
  for (const paper of papers) if (paper.withdrawn === undefined) profiled.push(await profile(paper))
  return new Map(
    [...relatedPapers(profiled)].map(([slug, { close, further }]) => [
      slug,
      { close: withPapers(close), further: withPapers(further) },
    ]),
  )
}

async function profile(paper: Paper): Promise<Profiled> {
  const { data, body } = await readStored(paper.key)
  return {
    slug: paper.slug,
    name: nameOf(paper.title.text),
    arxiv: paper.arxiv,
    digest: firstListing(paper).digest,
    themes: paper.themes,
    profile: profileOf(termCounts(data.title, body), frozenStatistics),
  }
}
