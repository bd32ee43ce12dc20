/** A paper as its own page shows it, with what that page says of the rest of the site: all of it, and nothing else. */
import { remembered } from '../remembered.ts'
import { neighbours, themesOf } from './groups.ts'
import { library } from './library.ts'
import type { Paper } from './paper.ts'
import { type PapersRelated, relatedTo } from './related.ts'
import { type DigestName, type DigestShelf, nameOf, type PlacedTheme } from './shelves.ts'

/** A paper that the page leads to. */
type Step = Pick<Paper, 'slug' | 'title'>

export interface PaperView {
  readonly paper: Paper
  readonly themes: readonly PlacedTheme[]
  /** Digests that list it, earliest first. */
  readonly listings: readonly DigestName[]
  /** Beside it in the digest that listed it first. */
  readonly previous: Step | undefined
  readonly next: Step | undefined
  readonly related: PapersRelated
}

export async function paperView(paper: Paper): Promise<PaperView> {
  const { digests, themes } = await library()
  const shelves = byId(digests)
  const ids = Object.keys(paper.digests).sort()
  const listings = ids.flatMap((id) => shelves.get(id) ?? [])
  const { previous, next } = neighbours(listings[0]?.papers ?? [], paper)
  return {
    paper,
    themes: themesOf(paper, themes).map(({ id, label, definition, place }) => ({ id, label, definition, place })),
    listings: listings.map(nameOf),
    previous: previous && stepTo(previous),
    next: next && stepTo(next),
    related: await relatedTo(paper),
  }
}

const stepTo = ({ slug, title }: Paper): Step => ({ slug, title })

const byId = remembered((digests: readonly DigestShelf[]) => new Map(digests.map((digest) => [digest.id, digest])), 1)
