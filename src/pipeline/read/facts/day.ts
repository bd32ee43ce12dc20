/** Days, as the many forms of digests write them. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ISO = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T\d+Z?)?\s*$/
/** RFC 822 and what mail programs and people make of it: `Thu, 12 Feb 2026 16:18:55 GMT`, `12 February 26`. */
const DAY_FIRST = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?[\s-]{1,9}([A-Za-z]{3,9})\.?,?[\s-]{1,9}(\d{4}|\d{2})(?![\d:])/
/** `Feb 12, 2026` */
const MONTH_FIRST = /(?:^|\s)([A-Za-z]{3,9})\.?\s{1,9}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,9}(\d{4})(?!\d)/

/**
 * The day that a date or a time names in its own time zone, `YYYY-MM-DD`; undefined when it names no whole day.
 *
 * @param value ISO 8601, RFC 822, a date in English words, or milliseconds since 1970.
 */
export function dayOf(value: unknown): string | undefined {
  if (typeof value === 'number') return value > 1e11 && value < 1e14 ? new Date(value).toISOString().slice(0, 10) : undefined
  if (typeof value !== 'string') return undefined
  const iso = ISO.exec(value) ?? COMPACT.exec(value)
  if (iso) return checked(iso[1], iso[2], iso[3])
  const dayFirst = DAY_FIRST.exec(value)
  if (dayFirst) return checked(century(dayFirst[3]), monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(value)
  return monthFirst ? checked(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined
}

/** Whether `YYYY-MM-DD` is a day of the calendar. */
export function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

function checked(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return /^(?:19|20)\d\d-/.test(date) && isDay(date) ? date : undefined
}

/** arXiv's mailing writes `26` for 2026; arXiv began in 1991. */
function century(year = ''): string {
  return year.length === 2 ? `${Number(year) >= 91 ? '19' : '20'}${year}` : year
}

function monthOf(name = ''): string {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  return index < 0 ? '' : String(index + 1)
}
