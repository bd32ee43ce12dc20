/** Which items of a feed have left the document that readers poll, and in which weeks they are archived. */
import { remembered } from '../../remembered.ts'

/** The document that readers poll holds the last two weeks and at least this many items, so that a reader back from holidays misses none. */
const DAYS = 14
const AT_LEAST = 100
const DAY = 86_400_000

/**
 * How many items, from the newest on, readers poll.
 *
 * @param dates of a feed's items, `YYYY-MM-DD`, newest first.
 */
export function polledItems(dates: readonly string[]): number {
  const [newest] = dates
  if (newest === undefined) return 0
  const since = dateOf(Date.parse(newest) - DAYS * DAY)
  const older = dates.findIndex((date, index) => index >= AT_LEAST && date <= since)
  return older < 0 ? dates.length : older
}

/**
 * The weeks of all other items, by their Mondays, the latest first.
 *
 * Weeks, since each is over before its first item leaves, and since what comes later, or is put in between, changes no other week's
 * archive: so archives keep their bytes, as their readers may expect.
 *
 * @param dates as above.
 */
export function archivedWeeks(dates: readonly string[]): string[] {
  return [...new Set(dates.slice(polledItems(dates)).map(weekOf))]
}

/** Monday of a date's week. */
export const weekOf = remembered((date: string) => {
  const time = Date.parse(date)
  return dateOf(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY)
})

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
