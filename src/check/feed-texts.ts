/** What the checks of all feed formats ask of an address and of HTML in a feed. */
import { hash } from 'node:crypto'
import { pageFacts } from './page.ts'

export function isAbsolute(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)/.test(address)
}

/** Hashes of texts that have no relative link: a paper's is in every feed that lists it, in three formats. */
const sound = new Set<string>()

/** Addresses in a piece of HTML that mean nothing outside of their page. */
export function relativeLinks(html: string): readonly string[] {
  const key = hash('sha256', html, 'base64url')
  if (sound.has(key)) return []
  const relative = pageFacts(html).links.filter((link) => !isAbsolute(link))
  if (relative.length === 0) sound.add(key)
  return relative
}

/** Values that are there more than once, each named once. */
export function repeated(values: readonly (string | undefined)[]): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const value of values) {
    if (value === undefined) continue
    if (seen.has(value)) twice.add(value)
    seen.add(value)
  }
  return [...twice]
}

/** “updated” and “published” of Atom, and the dates of JSON Feed: RFC 3339, section 5.6, on a day that the calendar has. */
export function isRfc3339(date: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.exec(date)
  if (match === null || Number.isNaN(Date.parse(date))) return false
  return new Date(`${match[1]}T00:00:00Z`).toISOString().startsWith(match[1] ?? '')
}
