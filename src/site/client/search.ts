/** The search page: what is asked for stands in the address, answers come from Pagefind's index on this host. */
import { countWords, searchWords } from '../words.ts'
import { type Found, loadPagefind, type Pagefind } from './pagefind.ts'
import { walkWithKeys } from './search-keys.ts'
import { asksSomething, readQuery, type SearchQuery, writeQuery } from './search-query.ts'
import { resultRow } from './search-result.ts'

/** Results shown at once, and milliseconds of quiet before a search while typing. */
const PAGE = 15
const QUIET = 180

const base = document.documentElement.dataset.base ?? '/'
const names: Record<string, string> = JSON.parse(document.querySelector('#search-names')?.textContent ?? '{}')
const form = document.querySelector<HTMLFormElement>('#search')
const box = form?.querySelector<HTMLInputElement>('[name=q]')
const results = document.querySelector<HTMLElement>('#results')
const status = document.querySelector<HTMLElement>('#search-status')
const more = document.querySelector<HTMLButtonElement>('#more-results')

if (form && box && results && status && more) start(form, box, results, status, more)

function start(
  form: HTMLFormElement,
  box: HTMLInputElement,
  results: HTMLElement,
  status: HTMLElement,
  more: HTMLButtonElement,
): void {
  let library: Promise<Pagefind> | undefined
  let run = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: readonly { data(): Promise<Found> }[] = []
  const fields = () => [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')]
  const asked = () => readQuery(new URLSearchParams(fields().map((field) => [field.name, field.value])).toString())
  const pagefind = () => {
    library ??= loadPagefind(base)
    return library
  }

  async function show(query: SearchQuery): Promise<void> {
    const mine = ++run
    document.title = [query.q, searchWords.name].filter(Boolean).join(' · ')
    form.closest('main')?.classList.toggle('searching', asksSomething(query))
    if (!asksSomething(query)) {
      results.replaceChildren()
      more.hidden = true
      status.textContent = ''
      return
    }
    if (library === undefined) status.textContent = searchWords.loading
    try {
      const filters = Object.fromEntries(
        Object.entries({ theme: query.theme, year: query.year }).filter(([, value]) => value !== ''),
      )
      const byDate = query.sort === 'date' || query.q === ''
      const found = await (await pagefind()).search(query.q || null, { filters, ...(byDate ? { sort: { date: 'desc' } } : {}) })
      if (mine !== run) return
      waiting = found.results
      const rows = await nextRows(query)
      if (mine !== run) return
      results.replaceChildren(...rows)
      status.textContent = countWords.results(found.results.length)
    } catch {
      library = undefined
      status.textContent = searchWords.failed
      form.closest('main')?.classList.remove('searching')
    }
  }

  async function nextRows(query: SearchQuery): Promise<HTMLElement[]> {
    const page = waiting.slice(0, PAGE)
    waiting = waiting.slice(PAGE)
    more.hidden = waiting.length === 0
    return (await Promise.all(page.map((result) => result.data()))).map((found) => resultRow(found, names, query.q !== ''))
  }

  async function ask(): Promise<void> {
    clearTimeout(timer)
    const query = asked()
    // Replaced, not pushed: the back button leaves the search, it does not take it back letter by letter.
    history.replaceState(null, '', `${location.pathname}${writeQuery(query)}`)
    await show(query)
  }

  form.hidden = false
  const query = readQuery(location.search)
  for (const field of fields()) field.value = query[field.name as keyof SearchQuery] ?? ''
  walkWithKeys(box, results)
  box.addEventListener('focus', () => void pagefind().catch(() => undefined), { once: true })
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), QUIET)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask().then(() => results.querySelector<HTMLAnchorElement>('.row-title a')?.focus())
  })
  more.addEventListener('click', () => {
    void nextRows(asked()).then((rows) => {
      results.append(...rows)
      rows[0]?.querySelector('a')?.focus()
    })
  })
  if (query.q === '') box.focus()
  void show(query)
}
