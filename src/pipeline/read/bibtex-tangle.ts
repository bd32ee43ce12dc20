/** BibTeX that its parser would not get done with: it looks through all that follows for each sign whose counterpart is missing. */

/** Most of these signs in an entry, and most entries that are never closed. */
const MOST_SIGNS = 2000
const MOST_OPEN = 100
/** Longest abbreviation, and most of them that are put together of others: each may double what it stands for. */
const LONGEST_STRING = 1000
const MOST_JOINED = 4
const STRING = /^[ \t]*@string\s*[{(]/i
/** Joined by a name; quoted and braced values beside `#` do no harm. */
const JOINED = /#\s*[A-Za-z]|[A-Za-z]\s*#/
const SIGNS = /[@=#]|\\(?:[([]|begin\b)/g

/** @returns the 1-based line of the entry at fault; undefined when there is none. */
export function tangleIn(text: string): number | undefined {
  let line = 1
  let open = 0
  let joined = 0
  for (const entry of text.split(/^(?=[ \t]*@[A-Za-z]+\s*[{(])/m)) {
    if (entry.split('{').length > entry.split('}').length) open++
    const isString = STRING.test(entry)
    if (isString && JOINED.test(entry)) joined++
    if (joined > MOST_JOINED || (isString && entry.trimEnd().length > LONGEST_STRING)) return line
    if (open > MOST_OPEN || (entry.match(SIGNS)?.length ?? 0) > MOST_SIGNS) return line
    line += entry.split('\n').length - 1
  }
  return undefined
}
