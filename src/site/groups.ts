/** Papers of one page, in its sections. */
import type { Paper } from './paper.ts'
import { firstListing, listedOn, type PlacedTheme, type ThemeShelf } from './shelves.ts'

export interface ThemeGroup {
  readonly theme: ThemeShelf
  readonly papers: readonly Paper[]
}

/** Each paper once, under its strongest theme; a theme without papers is left out. */
export function byTheme(papers: readonly Paper[], themes: readonly ThemeShelf[]): ThemeGroup[] {
  const groups = Map.groupBy(papers, (paper) => themesOf(paper, themes)[0])
  return themes.flatMap((theme) => {
    const own = groups.get(theme)
    return own === undefined ? [] : [{ theme, papers: own }]
  })
}

/** How many of the papers each theme has, a paper counting for each of its themes; a theme without papers is left out. */
export function themeCounts(papers: readonly Paper[], themes: readonly ThemeShelf[]): { theme: ThemeShelf; count: number }[] {
  const counts = new Map<ThemeShelf, number>()
  for (const theme of papers.flatMap((paper) => [...new Set(themesOf(paper, themes))])) {
    counts.set(theme, (counts.get(theme) ?? 0) + 1)
  }
  return themes.flatMap((theme) => {
    const count = counts.get(theme)
    return count === undefined ? [] : [{ theme, count }]
  })
}

/** A paper's themes, strongest first; the shelf of papers without theme when it has none. */
export function themesOf<T extends PlacedTheme>(paper: Pick<Paper, 'themes'>, themes: readonly T[]): T[] {
  const own = paper.themes.flatMap((id) => themes.filter((theme) => theme.place !== undefined && theme.id === id))
  return own.length > 0 ? own : themes.filter((theme) => theme.place === undefined)
}

/** Years in which papers were first listed, newest first, each with its papers in the order given. */
export function byYear(papers: readonly Paper[]): { year: string; papers: Paper[] }[] {
  return grouped(papers, (paper) => listedOn(paper).slice(0, 4)).map(([year, list]) => ({ year, papers: list }))
}

/** Sections by the digest that listed the papers first, in the order given. */
export function byDigest(papers: readonly Paper[]): { digest: string; papers: Paper[] }[] {
  return grouped(papers, (paper) => firstListing(paper).digest).map(([digest, list]) => ({ digest, papers: list }))
}

/** The months of the digests that listed the papers first, in the order given, each with the first of these digests. */
export function byMonth(papers: readonly Paper[]): { month: string; digest: string; papers: Paper[] }[] {
  return grouped(papers, (paper) => listedOn(paper).slice(0, 7)).map(([month, list]) => ({
    month,
    digest: list[0] === undefined ? '' : firstListing(list[0]).digest,
    papers: list,
  }))
}

function grouped(papers: readonly Paper[], keyOf: (paper: Paper) => string): [string, Paper[]][] {
  const groups = new Map<string, Paper[]>()
  for (const paper of papers) {
    const key = keyOf(paper)
    const group = groups.get(key)
    if (group) group.push(paper)
    else groups.set(key, [paper])
  }
  return [...groups]
}

/** What stands before and after an item in its list. */
export function neighbours<T>(list: readonly T[], item: T): { readonly previous: T | undefined; readonly next: T | undefined } {
  const at = list.indexOf(item)
  return at < 0 ? { previous: undefined, next: undefined } : { previous: list[at - 1], next: list[at + 1] }
}
