/** The page of saved papers, or of a list that a link carries. */
import { countWords, savedWords } from '../words.ts'
import { cslItemOf } from './citations/csl-item.ts'
import { listFragment, readFragment, type SavedPaper, withoutPapers, withPapers } from './saved/list.ts'
import { completeRow, savedRow } from './saved/row.ts'
import { keepSaved, onSaved, savedPapers } from './saved/store.ts'
import { tell } from './tell.ts'

const base = document.documentElement.dataset.base ?? '/'
const page = document.querySelector<HTMLElement>('#saved')
const rows = document.querySelector<HTMLElement>('#saved-rows')
const template = document.querySelector<HTMLTemplateElement>('#saved-row')
if (page && rows && template) start(page, rows, template)

function start(page: HTMLElement, rows: HTMLElement, template: HTMLTemplateElement): void {
  const find = (selector: string) => page.querySelector<HTMLElement>(selector)
  const shared = () => readFragment(location.hash)
  const shown = () => (shared().length > 0 ? shared() : savedPapers())

  const show = () => {
    const list = shown()
    const isShared = shared().length > 0
    const standing = new Map([...rows.children].flatMap((row) => (row instanceof HTMLElement ? [[row.dataset.paper, row]] : [])))
    // A row that stands stays, so that the focus in it is not lost.
    rows.replaceChildren(...list.flatMap((paper) => standing.get(paper.slug) ?? newRow(paper) ?? []))
    for (const remove of rows.querySelectorAll<HTMLElement>('[data-act=remove]')) remove.hidden = isShared
    for (const tool of page.querySelectorAll<HTMLElement>('[data-when]')) {
      tool.hidden = list.length === 0 || (tool.dataset.when === 'own' && isShared)
    }
    for (const [selector, isHidden] of [
      ['#saved-empty', list.length > 0],
      ['#saved-shared', !isShared],
    ] as const) {
      const element = find(selector)
      if (element) element.hidden = isHidden
    }
    find('#saved-count')?.replaceChildren(list.length === 0 ? '' : countWords.papers(list.length))
    const share = find('[data-share]')
    if (share) share.dataset.share = location.origin + location.pathname + listFragment(list)
  }

  const newRow = (paper: SavedPaper): HTMLElement | undefined => {
    const row = savedRow(paper, template, base)
    // Without a network the title stands alone.
    if (row)
      void cslItemOf(paper.slug, base).then(
        (item) => completeRow(row, item),
        () => undefined,
      )
    return row
  }

  /** Changes the list; the reader can have the former one back. */
  const change = (list: readonly SavedPaper[], told: string) => {
    const before = savedPapers()
    const isKept = keepSaved(list)
    tell(isKept ? told : savedWords.notKept, { undo: { name: savedWords.undo, act: () => putBack(before) } })
  }
  const putBack = (list: readonly SavedPaper[]) => {
    keepSaved(list)
    document.querySelector<HTMLElement>('#saved-title')?.focus()
  }

  const act = async (name: string, button: HTMLElement) => {
    const list = shown()
    if (name === 'clear') {
      change([], savedWords.cleared(list.length))
      document.querySelector<HTMLElement>('#told button')?.focus()
    } else if (name === 'remove') remove(button)
    else if (name === 'take') {
      change(withPapers(savedPapers(), titled(list)), savedWords.added(list.length))
      leaveShared()
    } else if (name === 'own') leaveShared()
    else {
      const { takeOut } = await import('./saved/take-out.ts')
      await takeOut(
        name,
        titled(list),
        [...rows.children].flatMap((row) => (row instanceof HTMLElement && row.dataset.arxiv) || []),
      )
    }
  }
  const remove = (button: HTMLElement) => {
    const row = button.closest<HTMLElement>('.row')
    const next = row?.nextElementSibling ?? row?.previousElementSibling
    const goOn = next?.querySelector<HTMLElement>('.row-title a') ?? document.querySelector<HTMLElement>('#saved-title')
    change(withoutPapers(savedPapers(), [row?.dataset.paper ?? '']), savedWords.removed)
    goOn?.focus()
  }
  const leaveShared = () => {
    history.pushState(null, '', location.pathname)
    show()
    document.querySelector<HTMLElement>('#saved-title')?.focus()
  }
  /** With the titles that the rows have learnt. */
  const titled = (list: readonly SavedPaper[]) =>
    list.map(({ slug, title }) => ({
      slug,
      title: title || (rows.querySelector(`[data-paper="${slug}"] .row-title`)?.textContent ?? ''),
    }))

  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null
    if (button) void act(button.dataset.act ?? '', button)
  })
  find('#saved-import')?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    const [file] = target.files ?? []
    if (!file) return
    void file.text().then(async (text) => {
      const { readSavedJson } = await import('./saved/json.ts')
      const papers = readSavedJson(text)
      if (papers.length === 0) tell(savedWords.notRead(file.name))
      else change(withPapers(savedPapers(), papers), savedWords.added(papers.length))
      // The same file can be chosen again.
      target.value = ''
    })
  })
  for (const event of ['hashchange', 'popstate']) addEventListener(event, show)
  onSaved(show)
  show()
}
