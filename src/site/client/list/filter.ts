/** Narrows a page's lists; the address says to what, so that it can be linked to and the back button undoes it. */
import { countWords } from '../../words.ts'
import { openedPapers } from '../visits/opened.ts'
import { asksNothing, fits, type ListFilter, type RowFacts, readFilter, writeFilter } from './filter-query.ts'
import { rowsOf, slugOf } from './rows.ts'

/** @param onChange is told when other rows are shown. */
export function wireFilter(onChange: () => void): void {
  const form = document.querySelector<HTMLFormElement>('#filter')
  const status = document.querySelector<HTMLElement>('#filter-status')
  if (!form || !status) return
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')]
  const isFlag = (field: Element): field is HTMLInputElement => field instanceof HTMLInputElement

  const apply = (filter: ListFilter) => {
    const shown = narrow(filter)
    const isWhole = asksNothing(filter)
    status.textContent = isWhole ? '' : countWords.shown(shown, rowsOf().length)
    for (const all of document.querySelectorAll<HTMLElement>('[data-filter-clear]')) all.hidden = isWhole
    onChange()
  }
  const fill = () => {
    const filter = readFilter(location.search)
    for (const field of fields) {
      const value = filter[field.name as keyof ListFilter]
      if (isFlag(field)) field.checked = value === true
      else field.value = typeof value === 'string' && [...field.options].some((option) => option.value === value) ? value : ''
    }
    const details = form.closest('details')
    if (details && !asksNothing(asked())) details.open = true
    apply(asked())
  }
  const asked = (): ListFilter => {
    const params = new URLSearchParams()
    for (const field of fields) params.set(field.name, isFlag(field) ? (field.checked ? '1' : '') : field.value)
    return readFilter(params.toString())
  }
  const ask = () => {
    history.pushState(null, '', location.pathname + writeFilter(asked(), location.search))
    apply(asked())
  }

  form.addEventListener('change', ask)
  form.addEventListener('submit', (event) => event.preventDefault())
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-filter-clear]')) return
    form.reset()
    ask()
    form.closest('details')?.querySelector('summary')?.focus()
  })
  addEventListener('popstate', fill)
  if (!asksNothing(readFilter(location.search))) fill()
}

/** Hides the rows that do not fit, sections that have none left, and the ways to these. Returns how many rows are left. */
function narrow(filter: ListFilter): number {
  const opened = new Set(openedPapers())
  const rows = rowsOf()
  for (const row of rows) row.hidden = !fits(filter, factsOf(row, opened))
  const counts = new Map<HTMLElement, number>()
  let way: HTMLElement | undefined
  for (const section of document.querySelectorAll<HTMLElement>('main section:has(> .rows)')) {
    const left = rowsOf(section).filter((row) => !row.hidden).length
    section.hidden = left === 0
    // One way may lead to the first of several sections, as a month does to its digests.
    way = wayTo(section) ?? way
    if (!way) continue
    if (left > 0 && !counts.get(way)) way.querySelector('a')?.setAttribute('href', `#${section.getAttribute('aria-labelledby')}`)
    counts.set(way, (counts.get(way) ?? 0) + left)
  }
  for (const [one, left] of counts) {
    one.hidden = left === 0
    one.querySelector('.count')?.replaceChildren(String(left))
  }
  return rows.filter((row) => !row.hidden).length
}

/** The entry of the page's list of sections that was made for one. */
function wayTo(section: Element): HTMLElement | undefined {
  const id = section.getAttribute('aria-labelledby')
  return [...document.querySelectorAll<HTMLElement>('.jump li')].find((way) => way.dataset.to === id)
}

function factsOf(row: HTMLElement, opened: ReadonlySet<string>): RowFacts {
  const { themes = '', listed = '', code, doubtful } = row.dataset
  return {
    themes: themes.split(' '),
    year: listed.slice(0, 4),
    hasCode: code !== undefined,
    isDoubtful: doubtful !== undefined,
    isOpened: opened.has(slugOf(row)),
  }
}
