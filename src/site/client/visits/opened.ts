/** Papers whose pages this browser has opened. */
import { keep, kept } from '../storage.ts'

const NAME = 'opened'
/** Enough for years; the oldest make room. */
const MOST = 3000

export function openedPapers(): string[] {
  return (kept(NAME) ?? '').split(' ').filter(Boolean)
}

/** Notes the paper that the page shows, if it shows one. */
export function noteOpened(): void {
  const slug = document.querySelector<HTMLElement>('article[data-paper]')?.dataset.paper
  if (slug === undefined) return
  keep(NAME, [...openedPapers().filter((other) => other !== slug), slug].slice(-MOST).join(' '))
}
