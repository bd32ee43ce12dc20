/** When papers were listed: by digest while digests are few, then by month. */
import type { Paper } from '../paper.ts'
import { listedOn } from '../shelves.ts'

/** The periods of a site's digests, to which all its charts keep. */
export interface Periods {
  readonly unit: 'day' | 'month'
  /** `YYYY-MM-DD` of each day, or `YYYY-MM` of each month, that has a digest, earliest first. */
  readonly ids: readonly string[]
}

/** Papers listed first in one period. */
export interface Count {
  readonly id: string
  readonly count: number
}

/** With more days than this, and more months than one, a chart shows months. */
const DAYS = 12

/** @param dates days of the site's digests, `YYYY-MM-DD`. */
export function periodsOf(dates: readonly string[]): Periods {
  const days = [...new Set(dates)].sort()
  const months = [...new Set(days.map((day) => day.slice(0, 7)))]
  return days.length > DAYS && months.length > 1 ? { unit: 'month', ids: months } : { unit: 'day', ids: days }
}

/**
 * How many of the papers were listed first in each period; empty when all were listed in the same, of which there is nothing to
 * be seen over time.
 */
export function countsOver({ unit, ids }: Periods, papers: readonly Pick<Paper, 'digests'>[]): Count[] {
  const counts = new Map<string, number>()
  for (const paper of papers) {
    const id = listedOn(paper).slice(0, unit === 'month' ? 7 : 10)
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts.size < 2 ? [] : ids.map((id) => ({ id, count: counts.get(id) ?? 0 }))
}
