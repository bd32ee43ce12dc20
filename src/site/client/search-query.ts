/** What the reader asks for, as the search page's address says it. */

const NAMES = ['q', 'theme', 'listed', 'code', 'sort', 'as'] as const
type Name = (typeof NAMES)[number]

/**
 * `listed` is a year or a month, `code` is `yes` or empty, `sort` is `date` for the newest first, `as` is `typed` when typing
 * errors are not to be put right; what is not asked for is empty.
 */
export type SearchQuery = Readonly<Record<Name, string>>

/** Names of the fields that choose among papers; each is a filter of the index. */
const FILTERS = ['theme', 'listed', 'code'] as const

/** Reads `?q=…&theme=…`. */
export function readQuery(search: string): SearchQuery {
  const params = new URLSearchParams(search)
  const value = (name: Name) => (params.get(name) ?? '').trim()
  return {
    q: value('q'),
    theme: value('theme'),
    listed: value('listed'),
    code: value('code'),
    sort: value('sort'),
    as: value('as'),
  }
}

/** The address's query, without what is empty; empty itself when nothing is asked for. */
export function writeQuery(query: SearchQuery): string {
  const params = new URLSearchParams(NAMES.filter((name) => query[name] !== '').map((name) => [name, query[name]]))
  return params.size === 0 ? '' : `?${params}`
}

/** The filters that are set. */
export function filtersOf(query: SearchQuery): Readonly<Record<string, string>> {
  return Object.fromEntries(FILTERS.filter((name) => query[name] !== '').map((name) => [name, query[name]]))
}

/** Whether there is anything to search for. */
export function asksSomething(query: SearchQuery): boolean {
  return query.q !== '' || Object.keys(filtersOf(query)).length > 0
}
