/** Keys that walk through a list: j and k to the next and the previous paper, o, s and x for the one that is there. */
import { isCommand } from '../keys-on.ts'
import { toggleSaved } from '../saved/buttons.ts'
import { boxOf, shownRows } from './rows.ts'

export function wireListKeys(): void {
  document.addEventListener('keydown', (event) => {
    const act = ACTS[event.key]
    if (!act || !isCommand(event)) return
    event.preventDefault()
    act()
  })
}

const ACTS: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  o: () => {
    const row = here()
    const summary = row?.querySelector<HTMLElement>('.row-abstract > summary')
    // Where the list has no abstracts, the paper's page has it.
    if (summary?.checkVisibility()) summary.click()
    else row && titleOf(row)?.click()
  },
  s: () => {
    const row = here()
    if (row) toggleSaved(row)
  },
  x: () => {
    const row = here()
    if (row) boxOf(row)?.click()
  },
  b: () => document.querySelector<HTMLElement>('#selection [data-act=save]')?.focus(),
}

const titleOf = (row: Element) => row.querySelector<HTMLElement>('.row-title a')

function here(): HTMLElement | undefined {
  return document.activeElement?.closest<HTMLElement>('.row[data-paper]') ?? undefined
}

/** From the row with the focus, or from where the reader has scrolled to. */
function step(by: 1 | -1): void {
  const rows = shownRows()
  const row = here()
  const inView = rows.findIndex((one) => one.getBoundingClientRect().top >= 0)
  const next = row ? rows.indexOf(row) + by : by > 0 ? inView : inView - 1
  const target = rows[Math.max(0, Math.min(next, rows.length - 1))]
  if (!target) return
  titleOf(target)?.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'nearest' })
}
