/** The bar of what can be done with ticked papers; on a phone it takes the place of the ways in. */
import { countWords, exportWords, savedWords } from '../../words.ts'
import { nameOf } from '../paper-element.ts'
import { withPapers } from '../saved/list.ts'
import { keepSaved, savedPapers } from '../saved/store.ts'
import { tell } from '../tell.ts'
import { boxOf, rowsOf, shownRows, slugOf } from './rows.ts'

/** Returns what shows the selection anew when rows came or went. */
export function wireSelection(): (() => void) | undefined {
  const bar = document.querySelector<HTMLElement>('#selection')
  const count = bar?.querySelector('[data-selection-count]')
  if (!bar || !count) return undefined
  const picked = () => rowsOf().filter((row) => boxOf(row)?.checked)
  const ids = (rows: readonly HTMLElement[]) => rows.flatMap(({ dataset }) => dataset.arxiv ?? [])

  const show = () => {
    const rows = picked()
    for (const row of rowsOf()) row.classList.toggle('picked', rows.includes(row))
    document.documentElement.toggleAttribute('data-selecting', rows.length > 0)
    bar.hidden = rows.length === 0
    count.textContent = countWords.selected(rows.length)
    const copy = bar.querySelector<HTMLElement>('[data-act=ids]')
    // Nothing to copy where no paper's id is known.
    if (copy) copy.hidden = ids(rows).length === 0
  }
  const clear = () => {
    const [first] = picked()
    for (const row of picked()) check(row, false)
    show()
    // The button that had the focus is gone.
    if (first) boxOf(first)?.focus()
  }
  const act = async (name: string) => {
    const rows = picked()
    if (name === 'clear') clear()
    else if (name === 'all') for (const row of shownRows()) check(row, true)
    else if (name === 'save') {
      const isKept = keepSaved(
        withPapers(
          savedPapers(),
          rows.map((row) => ({ slug: slugOf(row), title: nameOf(row) })),
        ),
      )
      tell(isKept ? savedWords.added(rows.length) : savedWords.notKept)
    } else if (name === 'ids') {
      const { copyIds } = await import('../citations/copy-ids.ts')
      await copyIds(ids(rows), rows.length)
    } else {
      const { downloadCitations } = await import('../citations/download.ts')
      await downloadCitations(rows.map(slugOf), name, exportWords.file)
    }
  }

  document.addEventListener('change', ({ target }) => {
    if (target instanceof Element && target.closest('.pick')) show()
  })
  bar.addEventListener('click', ({ target }) => {
    const name = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset.act : undefined
    if (name !== undefined) void act(name)
  })
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') clear()
  })
  show()
  return show
}

/** Papers that a filter hides are not picked: what the bar would do with them nobody sees. */
export function unpickHidden(): void {
  for (const row of rowsOf()) if (row.hidden) check(row, false)
}

function check(row: HTMLElement, isChecked: boolean): void {
  const box = boxOf(row)
  if (!box || box.checked === isChecked) return
  box.checked = isChecked
  box.dispatchEvent(new Event('change', { bubbles: true }))
}
