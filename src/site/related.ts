/** Related papers of every paper of the site, found once a build. */
import { library } from './library.ts'
import type { Paper } from './paper.ts'
import { nameOf } from './publish/related/name.ts'
import { type Profiled, type Related, type RelatedLists, relatedPapers } from './publish/related/related.ts'
import { readRounds, writeRounds } from './rounds-file.ts'
import { firstListing, type Library } from './shelves.ts'
import { type Profile, readProfile } from './stored.ts'

/** What is shown of it, and the words that both papers say. */
interface RelatedPaper extends Pick<Related, 'shared'>, Pick<Paper, 'slug' | 'title'> {}

/** Five papers, where the site has so many others: the close ones, then the next, each nearest first. */
export type PapersRelated = Readonly<Record<keyof RelatedLists, readonly RelatedPaper[]>>

interface Known {
  readonly of: Library
  readonly bySlug: ReadonlyMap<string, Paper>
  readonly slugs: string
  readonly found: Promise<ReadonlyMap<string, RelatedLists>>
}

let known: Known | undefined

export async function relatedTo({ slug }: Paper): Promise<PapersRelated> {
  const of = await library()
  if (known?.of !== of) known = follow(of, known)
  const { bySlug, found } = known
  const { close = [], further = [] } = (await found).get(slug) ?? {}
  const withTitles = (list: readonly Related[]) =>
    list.flatMap(({ slug: other, shared }) => {
      const paper = bySlug.get(other)
      return paper === undefined ? [] : [{ slug: other, title: paper.title, shared }]
    })
  return { close: withTitles(close), further: withTitles(further) }
}

/** While somebody edits, lists stay until a paper comes or goes: to find them takes seconds in a large site. */
function follow(of: Library, before: Known | undefined): Known {
  const bySlug = new Map(of.papers.map((paper) => [paper.slug, paper]))
  const slugs = [...bySlug.keys()].sort().join()
  return { of, bySlug, slugs, found: before?.slugs === slugs ? before.found : findAll(of.papers) }
}

/** Digests that were held before, and are as they were, are not held again. */
async function findAll(papers: readonly Paper[]): Promise<ReadonlyMap<string, RelatedLists>> {
  const before = await readRounds()
  const { lists, rounds } = relatedPapers(papers.filter(({ withdrawn }) => withdrawn === undefined).map(profiled), before)
  if (rounds !== before) await writeRounds(rounds)
  return lists
}

function profiled(paper: Paper): Profiled {
  let profile: Profile | undefined
  return {
    slug: paper.slug,
    name: nameOf(paper.title.text),
    arxiv: paper.arxiv,
    digest: firstListing(paper).digest,
    themes: paper.themes,
    terms: paper.terms,
    get profile() {
      profile ??= readProfile(paper.key)
      return profile
    },
  }
}
