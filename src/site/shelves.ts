/** The papers in the orders in which pages show them. */
import { MORE } from '../themes/theme.ts'
import type { Paper } from './paper.ts'

export interface ThemeName {
  readonly id: string
  readonly label: string
  readonly definition: string
}

/** A digest as it is named where pages lead to it. */
export interface DigestName {
  /** Begins with the day on which its papers were listed, `YYYY-MM-DD`. */
  readonly id: string
  readonly date: string
  /** What stands behind the date in its id. */
  readonly name: string
}

/** A digest with its papers in the digest's own order. */
export interface DigestShelf extends DigestName {
  readonly papers: readonly Paper[]
}

export const nameOf = ({ id, date, name }: DigestName): DigestName => ({ id, date, name })

/** A theme as it is named beside a paper. */
export interface PlacedTheme extends ThemeName {
  /** Place among the themes, from 0, for its colour; undefined for the papers of no theme. */
  readonly place: number | undefined
}

export interface ThemeShelf extends PlacedTheme {
  /** Newest first. */
  readonly papers: readonly Paper[]
}

export interface Library {
  /** Newest first: by the digest that listed them first, then in its order. */
  readonly papers: readonly Paper[]
  /** Newest first. */
  readonly digests: readonly DigestShelf[]
  /** In the order of themes.yaml, then the papers of no theme, if any. */
  readonly themes: readonly ThemeShelf[]
}

/** The papers of no theme are no theme to follow or to cite: they come and go as themes are added. */
export function themesToFollow({ themes }: Pick<Library, 'themes'>): ThemeShelf[] {
  return themes.filter(({ place }) => place !== undefined)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Id of the digest that listed a paper first, with its position there. */
export function firstListing({ digests }: Pick<Paper, 'digests'>): { readonly digest: string; readonly position: number } {
  const [first] = Object.entries(digests).toSorted(([a], [b]) => compare(a, b))
  return { digest: first?.[0] ?? '', position: first?.[1] ?? 0 }
}

/** The day on which a paper was first listed, `YYYY-MM-DD`. */
export const listedOn = (paper: Pick<Paper, 'digests'>) => firstListing(paper).digest.slice(0, 10)

function newestFirst(papers: readonly Paper[]): Paper[] {
  return papers
    .map((paper) => ({ paper, ...firstListing(paper) }))
    .sort((a, b) => compare(b.digest, a.digest) || a.position - b.position || compare(a.paper.slug, b.paper.slug))
    .map(({ paper }) => paper)
}

/** @param more name of the shelf for papers of no theme. */
export function shelve(unsorted: readonly Paper[], themes: readonly ThemeName[], more: Omit<ThemeName, 'id'>): Library {
  const papers = newestFirst(unsorted)
  const known = new Set(themes.map(({ id }) => id))
  const unthemed = papers.filter((paper) => !paper.themes.some((id) => known.has(id)))
  const byTheme = new Map(themes.map(({ id }): [string, Paper[]] => [id, []]))
  for (const paper of papers) for (const id of new Set(paper.themes)) byTheme.get(id)?.push(paper)
  const shelves: ThemeShelf[] = themes.map(({ id, label, definition }, place) => ({
    id,
    label,
    definition,
    place,
    papers: byTheme.get(id) ?? [],
  }))
  if (unthemed.length > 0) shelves.push({ id: MORE, ...more, place: undefined, papers: unthemed })
  return { papers, digests: digestsOf(papers), themes: shelves }
}

function digestsOf(papers: readonly Paper[]): DigestShelf[] {
  const ids = [...new Set(papers.flatMap((paper) => Object.keys(paper.digests)))].sort((a, b) => compare(b, a))
  const byDigest = new Map<string, Paper[]>(ids.map((id) => [id, []]))
  for (const paper of papers) for (const id of Object.keys(paper.digests)) byDigest.get(id)?.push(paper)
  return ids.map((id) => ({
    id,
    date: id.slice(0, 10),
    name: id.slice(11).replaceAll('-', ' '),
    papers: (byDigest.get(id) ?? []).sort((a, b) => (a.digests[id] ?? 0) - (b.digests[id] ?? 0) || compare(a.slug, b.slug)),
  }))
}
