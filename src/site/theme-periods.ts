/** The pages on which a theme's papers are listed: a page a year, where that would be too heavy a page a month, or several of them. */
import { byDigest, byMonth, byYear } from './groups.ts'
import type { Paper } from './paper.ts'
import { isLong, MOST_ROWS } from './row-density.ts'

export interface ThemePeriod {
  /** `YYYY`, or `YYYY-MM`. */
  readonly id: string
  /** The year's months that have pages of their own, the latest first; none for a year that is one page. */
  readonly months: readonly string[]
  /** How many papers it has. */
  readonly count: number
  /** Which of its pages this is, from 1, the latest papers first, and how many there are. */
  readonly page: number
  readonly pages: number
  /** Those that the page lists: of a year that is divided, its latest month's first. */
  readonly papers: readonly Paper[]
}

/**
 * @param papers of one theme, newest first.
 * @returns each year, the latest first, and behind it its months if it is divided. A year's address stays when it has become too long.
 */
export function themePeriods(papers: readonly Paper[]): ThemePeriod[] {
  return byYear(papers).flatMap(({ year, papers: listed }): ThemePeriod[] => {
    if (!isLong(listed.length)) return [{ id: year, months: [], count: listed.length, page: 1, pages: 1, papers: listed }]
    const months = byMonth(listed)
    const names = months.map(({ month }) => month)
    const divided = months.flatMap(({ month, papers: list }) =>
      pagesOf(list).map(
        (own, at, { length }): ThemePeriod => ({
          id: month,
          months: names,
          count: list.length,
          page: at + 1,
          pages: length,
          papers: own,
        }),
      ),
    )
    return [...divided.slice(0, 1).map((latest) => ({ ...latest, id: year, count: listed.length })), ...divided]
  })
}

/** A digest is on one page: a page ends before the one that would make it too heavy. */
function pagesOf(papers: readonly Paper[]): Paper[][] {
  const pages: Paper[][] = []
  for (const { papers: listed } of byDigest(papers)) {
    const last = pages.at(-1)
    if (last !== undefined && last.length + listed.length <= MOST_ROWS) last.push(...listed)
    else pages.push([...listed])
  }
  return pages
}
