/** The search page: what is asked for stands in the address, answers come from the index on this host. */
import { type Answer, ask } from '../search/ask.ts'
import type { Engine, Hit } from '../search/engine.ts'
import { plan } from '../search/plan.ts'
import { initialOf } from '../search/vocabulary.ts'
import { searchWords } from '../words.ts'
import { loadEngine, vocabularyReader } from './search-engine.ts'
import { walkWithKeys } from './search-keys.ts'
import { returnTo, stayed } from './search-place.ts'
import { asksSomething, filtersOf, readQuery, type SearchQuery, writeQuery } from './search-query.ts'
import { type ResultOptions, resultRow } from './search-result.ts'
import { sayCorrection, statusOf } from './search-status.ts'

/** Results shown at once; of them those drawn first, as many as a browser loads side by side from an older server. */
const PAGE = 10
const FIRST = 6
/** Milliseconds without a key before a search while typing. */
const QUIET = 180

const base = document.documentElement.dataset.base ?? '/'
/** Folders of the older parts of the index. */
const older = (document.querySelector<HTMLElement>('#search')?.dataset.older ?? '').split(' ').filter(Boolean)
const names: ResultOptions['names'] = JSON.parse(document.querySelector('#search-names')?.textContent ?? '{}')
const form = document.querySelector<HTMLFormElement>('#search')
const box = form?.querySelector<HTMLInputElement>('[name=q]')
const results = document.querySelector<HTMLElement>('#results')
const status = document.querySelector<HTMLElement>('#search-status')
const instead = document.querySelector<HTMLElement>('#search-instead')
const more = document.querySelector<HTMLButtonElement>('#more-results')

if (form && box && results && status && instead && more) start(form, box, results, status, instead, more)

function start(
  form: HTMLFormElement,
  box: HTMLInputElement,
  results: HTMLElement,
  status: HTMLElement,
  instead: HTMLElement,
  more: HTMLButtonElement,
): void {
  let loading: Promise<readonly Engine[]> | undefined
  let run = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: readonly Hit[] = []
  /** Words as typed that are not to be corrected. */
  let asTyped = ''

  const engine = () => {
    loading ??= loadEngine(base, older)
    return loading
  }
  const readWords = vocabularyReader(base)
  const fields = () => [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')]

  function asked(): SearchQuery {
    const data = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)])
    const query = readQuery(new URLSearchParams(data).toString())
    return { ...query, as: query.q !== '' && query.q === asTyped ? 'typed' : '' }
  }

  function fill(query: SearchQuery): void {
    asTyped = query.as === '' ? '' : query.q
    for (const field of fields()) {
      const value = readQuery(writeQuery(query))[field.name as keyof SearchQuery]
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === field.value
      else field.value = value
    }
  }

  /** @param count results to show. */
  async function show(query: SearchQuery, count = PAGE): Promise<void> {
    const mine = ++run
    document.title = [query.q, searchWords.name].filter(Boolean).join(' · ')
    document.documentElement.toggleAttribute('data-asked', asksSomething(query))
    if (!asksSomething(query)) {
      waiting = []
      draw([], { hits: [], corrected: undefined, isPart: false }, query)
      status.textContent = ''
      return
    }
    if (loading === undefined || status.textContent === '') status.textContent = searchWords.loading
    // While the engine is loaded.
    for (const word of plan(query.q).words) void readWords(initialOf(word))
    try {
      const sort = query.sort === 'date' || query.q === '' ? { sort: { date: 'desc' as const } } : {}
      const question = { query: query.q, asTyped: query.as !== '', filters: filtersOf(query), ...sort }
      const answer = await ask(await engine(), readWords, question)
      if (mine !== run) return
      waiting = answer.hits
      const rows = nextRows(query, count)
      const first = await Promise.all(rows.slice(0, FIRST))
      if (mine === run) draw(first, answer, query)
      const others = await Promise.all(rows.slice(FIRST))
      if (mine === run) results.append(...others)
    } catch {
      loading = undefined
      status.textContent = searchWords.failed
      document.documentElement.removeAttribute('data-asked')
    }
  }

  function draw(rows: readonly HTMLElement[], answer: Answer, query: SearchQuery): void {
    results.replaceChildren(...rows)
    // What can be done with results is fetched when there are some.
    if (rows.length > 0) void import('./list/found.ts').then(({ wireFound }) => wireFound(results))
    more.hidden = waiting.length === 0
    status.textContent = statusOf(answer)
    sayCorrection(instead, answer, writeQuery({ ...query, as: 'typed' }), query.q)
  }

  function nextRows(query: SearchQuery, count: number): Promise<HTMLElement>[] {
    const page = waiting.slice(0, count)
    waiting = waiting.slice(count)
    const { formulaTexts: formulas, words: typed } = plan(query.q)
    const options = { names, hasMatch: query.q !== '', formulas, words: typed }
    return page.map(async (hit) => resultRow(await hit.data(), options))
  }

  /** While somebody types, the address follows in place: the back button does not take the words back letter by letter. */
  async function follow(isStep: boolean): Promise<void> {
    clearTimeout(timer)
    const query = asked()
    const address = `${location.pathname}${writeQuery(query)}`
    if (isStep && address !== location.pathname + location.search) history.pushState(null, '', address)
    else history.replaceState(history.state, '', address)
    await show(query)
  }

  const given = readQuery(location.search)
  // Words that were typed before this script had come are not taken back.
  const first = box.value || given.q
  fill({ ...given, q: first })
  walkWithKeys(box, results)
  box.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void follow(false), QUIET)
  })
  form.addEventListener('change', (event) => {
    if (event.target !== box) void follow(true)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void follow(false).then(() => results.querySelector<HTMLAnchorElement>('.row-title a')?.focus())
  })
  instead.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return
    event.preventDefault()
    asTyped = asked().q
    void follow(true)
    box.focus()
  })
  more.addEventListener('click', () => {
    void Promise.all(nextRows(asked(), PAGE)).then((rows) => {
      results.append(...rows)
      more.hidden = waiting.length === 0
      rows[0]?.querySelector('a')?.focus()
    })
  })
  addEventListener('popstate', () => {
    fill(readQuery(location.search))
    void show(asked())
  })
  addEventListener('pagehide', () => stayed(results.childElementCount))
  void engine().catch(() => undefined)
  const place = returnTo()
  // From the box the arrows walk the results; on a touch screen its keyboard would cover them.
  if (place === undefined && (box.value === '' || !matchMedia('(pointer: coarse)').matches)) box.focus({ preventScroll: true })
  const shown = first === given.q ? show(asked(), Math.max(PAGE, place?.shown ?? 0)) : follow(false)
  void shown.then(() => {
    if (place !== undefined) scrollTo({ top: place.top, behavior: 'instant' })
  })
}
