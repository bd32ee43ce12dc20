/** What a list is narrowed to, as the page's address says it, and which papers that leaves. */

export interface ListFilter {
  /** Theme id; empty for any, as every other text. */
  readonly theme: string
  /** Year of listing. */
  readonly year: string
  /** Only papers with code. */
  readonly code: boolean
  /** Only papers with formulas in doubt. */
  readonly doubtful: boolean
  /** Only papers whose page this browser has not opened. */
  readonly unopened: boolean
}

/** What a row says of its paper. */
export interface RowFacts {
  readonly themes: readonly string[]
  readonly year: string
  readonly hasCode: boolean
  readonly isDoubtful: boolean
  readonly isOpened: boolean
}

const FLAGS = ['code', 'doubtful', 'unopened'] as const

/** Reads `?theme=…&year=…&code=1`; what is not there asks for nothing. */
export function readFilter(search: string): ListFilter {
  const params = new URLSearchParams(search)
  const flag = (name: (typeof FLAGS)[number]) => params.get(name) === '1'
  return {
    theme: params.get('theme') ?? '',
    year: params.get('year') ?? '',
    code: flag('code'),
    doubtful: flag('doubtful'),
    unopened: flag('unopened'),
  }
}

/** The address's query, empty when nothing is asked for. Parameters that are no filter's stay. */
export function writeFilter(filter: ListFilter, search: string): string {
  const params = new URLSearchParams(search)
  for (const [name, value] of Object.entries(filter)) {
    if (value) params.set(name, value === true ? '1' : value)
    else params.delete(name)
  }
  return params.size === 0 ? '' : `?${params}`
}

export const asksNothing = (filter: ListFilter): boolean => Object.values(filter).every((value) => !value)

export function fits(filter: ListFilter, facts: RowFacts): boolean {
  return (
    (filter.theme === '' || facts.themes.includes(filter.theme)) &&
    (filter.year === '' || facts.year === filter.year) &&
    (!filter.code || facts.hasCode) &&
    (!filter.doubtful || facts.isDoubtful) &&
    (!filter.unopened || !facts.isOpened)
  )
}
