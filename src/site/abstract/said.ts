/** What the digest had in the place of a formula. */
import { damage } from '../../tex/damage.ts'

const DELIMITERS = [
  ['$$', '$$'],
  ['\\[', '\\]'],
  ['$', '$'],
  ['\\(', '\\)'],
] as const

/** Blanks between delimiter and formula that are looked past. */
const REACH = 8

/**
 * A formula that stands in the digest's text with its delimiters was whole there; else it was damaged on its way, and `damage`
 * tells how.
 *
 * @param tex the formula, without dollars.
 * @param scraped the digest's text that it came from.
 * @returns the stretch of `scraped`, or undefined when neither stands there: then a person has written the formula.
 */
export function saidOf(tex: string, scraped: string): string | undefined {
  if (tex === '') return undefined
  const whole = wholeIn(tex, scraped)
  if (whole !== undefined) return whole
  const damaged = damage(`$${tex}$`)
  return scraped.includes(damaged) ? damaged : undefined
}

function wholeIn(tex: string, scraped: string): string | undefined {
  for (let at = scraped.indexOf(tex); at >= 0; at = scraped.indexOf(tex, at + 1)) {
    const end = at + tex.length
    const before = scraped.slice(Math.max(0, at - REACH), at).trimEnd()
    const after = scraped.slice(end, end + REACH).trimStart()
    const pair = DELIMITERS.find(([open, close]) => before.endsWith(open) && after.startsWith(close))
    if (pair) return pair[0] + tex + pair[1]
  }
  return undefined
}
