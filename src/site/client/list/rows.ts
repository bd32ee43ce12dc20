/** The rows of a page's lists, in reading order. */

export const rowsOf = (root: ParentNode = document): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.row[data-paper]')]

export const shownRows = (): HTMLElement[] => rowsOf().filter((row) => !row.hidden)

export const boxOf = (row: Element): HTMLInputElement | null => row.querySelector<HTMLInputElement>('.pick input')

export const slugOf = (row: HTMLElement): string => row.dataset.paper ?? ''
