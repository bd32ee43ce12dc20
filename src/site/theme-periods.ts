/** The pages on which a theme's papers are listed: a page a year, a page a month where a year's list would be too heavy. */
import { byMonth, byYear } from './groups.ts'
import type { Paper } from './paper.ts'
import { rowDensity } from './row-density.ts'

export interface ThemePeriod {
  /** `YYYY`, or `YYYY-MM`. */
  readonly id: string
  /** The year's months that have pages of their own, the latest first; none for a year that is one page. */
  readonly months: readonly string[]
  /** How many papers it has. */
  readonly count: number
  /** Those that its page lists: of a year that is divided, its latest month's. */
  readonly papers: readonly Paper[]
}

/**
 * @param papers of one theme, newest first.
 * @returns each year, the latest first, and behind it its months if it is divided. A year's address stays when it has become too long.
 */
export function themePeriods(papers: readonly Paper[]): ThemePeriod[] {
  return byYear(papers).flatMap(({ year, papers: listed }): ThemePeriod[] => {
    const months = rowDensity(listed.length) === 'lead' ? [] : byMonth(listed)
    const names = months.map(({ month }) => month)
    return [
      { id: year, months: names, count: listed.length, papers: months[0]?.papers ?? listed },
      ...months.map(({ month, papers: list }) => ({ id: month, months: names, count: list.length, papers: list })),
    ]
  })
}
