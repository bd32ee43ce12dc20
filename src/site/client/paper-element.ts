/** Elements that stand for a paper: `data-paper` holds its slug. */

export const paperAround = (element: Element): HTMLElement | null => element.closest<HTMLElement>('[data-paper]')

/** A paper's title as plain text: `data-title` where the heading's own text would lose how a formula is raised or lowered. */
export function nameOf(paper: HTMLElement): string {
  return paper.dataset.title ?? paper.querySelector('h1, .row-title')?.textContent?.trim() ?? ''
}
