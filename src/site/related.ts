/** Related papers of every paper of the site, found once a build. */
import { library } from './library.ts'
import type { Paper } from './paper.ts'
import { readProfiles, writeProfiles } from './profiles-file.ts'
import type { Profiled } from './publish/related/archive.ts'
import { nameOf } from './publish/related/name.ts'
import { relatedPapers } from './publish/related/related.ts'
import type { Related, Relations } from './publish/related/relations.ts'
import { readRelations, writeRelations } from './relations-file.ts'
import { firstListing, type Library } from './shelves.ts'
import { readPart } from './stored.ts'

/** What is shown of it, and the words that both papers say. */
interface RelatedPaper extends Pick<Related, 'shared'>, Pick<Paper, 'slug' | 'title'> {}

/** Five papers, where the site has so many others: the close ones, then the next, each nearest first. */
export type PapersRelated = Readonly<Record<'close' | 'further', readonly RelatedPaper[]>>

interface Known {
  readonly of: Library
  readonly bySlug: ReadonlyMap<string, Paper>
  readonly slugs: string
  readonly found: Promise<ReadonlyMap<string, Relations>>
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

/** What was found before, and cannot have changed, is not sought again. */
async function findAll(all: readonly Paper[]): Promise<ReadonlyMap<string, Relations>> {
  const papers = all.filter(({ withdrawn }) => withdrawn === undefined)
  const before = await readRelations()
  const profiles = await readProfiles()
  let isNew = false
  for (const { terms, key } of papers) {
    if (profiles.has(terms)) continue
    profiles.add(terms, readPart(key, 'profile'))
    isNew = true
  }
  const relations = relatedPapers(papers.map(profiled), profiles, before)
  if (isNew)
    writeProfiles(
      profiles,
      papers.map(({ terms }) => terms),
    )
  if (relations.length !== before.length || relations.some((one, n) => one !== before[n])) writeRelations(relations)
  return new Map(relations.map((one) => [one.slug, one]))
}

function profiled(paper: Paper): Profiled {
  const { slug, title, arxiv, themes, terms } = paper
  return { slug, name: nameOf(title.text), arxiv, digest: firstListing(paper).digest, themes, terms }
}
