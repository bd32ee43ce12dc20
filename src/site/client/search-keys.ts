/** Arrows walk from the box through the results and back, Escape returns to the box. Enter on a result is the link's own. */
export function walkWithKeys(box: HTMLInputElement, results: HTMLElement): void {
  const links = (): Element[] => [...results.querySelectorAll('.row-title a')]
  const focus = (link: Element | undefined) => link instanceof HTMLElement && link.focus()
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return
    const [first] = links()
    if (!first) return
    event.preventDefault()
    focus(first)
  })
  results.addEventListener('keydown', (event) => {
    const list = links()
    const at = document.activeElement ? list.indexOf(document.activeElement) : -1
    if (at < 0) return
    if (event.key === 'Escape') box.focus()
    else if (event.key === 'ArrowDown') focus(list[Math.min(at + 1, list.length - 1)])
    else if (event.key === 'ArrowUp') focus(list[at - 1] ?? box)
    else return
    event.preventDefault()
  })
}
