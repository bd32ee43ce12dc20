/** Buttons that save a paper, wherever one stands: the element around it with `data-paper` says which. */
import { savedWords } from '../../words.ts'
import { nameOf, paperAround } from '../paper-element.ts'
import { tell } from '../tell.ts'
import { withoutPapers, withPapers } from './list.ts'
import { keepSaved, onSaved, savedPapers } from './store.ts'

export function wireSaveButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-save]') : null
    const paper = button && paperAround(button)
    if (paper) toggleSaved(paper)
  })
  onSaved(showSaved)
  showSaved()
}

export function toggleSaved(paper: HTMLElement): void {
  const slug = paper.dataset.paper ?? ''
  const list = savedPapers()
  const isSaved = list.some((one) => one.slug === slug)
  const isKept = keepSaved(isSaved ? withoutPapers(list, [slug]) : withPapers(list, [{ slug, title: nameOf(paper) }]))
  if (!isKept) tell(savedWords.notKept)
}

/** Presses the buttons of saved papers, and counts these beside the ways to the list. */
export function showSaved(): void {
  const slugs = new Set(savedPapers().map(({ slug }) => slug))
  for (const button of document.querySelectorAll('[data-save]')) {
    button.setAttribute('aria-pressed', String(slugs.has(paperAround(button)?.dataset.paper ?? '')))
  }
  for (const count of document.querySelectorAll('[data-saved-count]')) {
    count.textContent = slugs.size === 0 ? '' : String(slugs.size)
  }
}
