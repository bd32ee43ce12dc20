/** BibTeX that its parser would not get done with: it looks through all that follows for each sign whose counterpart is missing. */

/** Most of these signs in an entry, and most entries that are never closed. */
const MOST_SIGNS = 2000
const MOST_OPEN = 100
const SIGNS = /[@=]|\\(?:[([]|begin\b)/g

/** @returns the 1-based line of the entry at fault; undefined when there is none. */
export function tangleIn(text: string): number | undefined {
  let line = 1
  let open = 0
  for (const entry of text.split(/^(?=[ \t]*@[A-Za-z]+\s*[{(])/m)) {
    if (entry.split('{').length > entry.split('}').length) open++
    if (open > MOST_OPEN || (entry.match(SIGNS)?.length ?? 0) > MOST_SIGNS) return line
    line += entry.split('\n').length - 1
  }
  return undefined
}
