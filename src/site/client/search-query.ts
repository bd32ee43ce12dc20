/** What the reader asks for, as the search page's address says it. */

export interface SearchQuery {
  readonly q: string
  readonly theme: string
  readonly year: string
  /** `date`: newest first. */
  readonly sort: string
}

const NAMES = ['q', 'theme', 'year', 'sort'] as const

/** Reads `?q=…&theme=…`; what is not there is empty. */
export function readQuery(search: string): SearchQuery {
  const params = new URLSearchParams(search)
  const value = (name: (typeof NAMES)[number]) => (params.get(name) ?? '').trim()
  return { q: value('q'), theme: value('theme'), year: value('year'), sort: value('sort') }
}

/** The address's query, without what is empty; empty itself when nothing is asked for. */
export function writeQuery(query: SearchQuery): string {
  const params = new URLSearchParams(NAMES.filter((name) => query[name] !== '').map((name) => [name, query[name]]))
  return params.size === 0 ? '' : `?${params}`
}

/** Whether there is anything to search for. */
export function asksSomething({ q, theme, year }: SearchQuery): boolean {
  return q !== '' || theme !== '' || year !== ''
}
