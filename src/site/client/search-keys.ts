/** Arrows walk from the box through the results and back, Escape returns to the box. Enter on a result is the link's own. */
export function walkWithKeys(box: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('.row-title a')]
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return
    const [first] = links()
    if (!first) return
    event.preventDefault()
    first.focus()
  })
  results.addEventListener('keydown', (event) => {
    const list = links()
    const at = list.findIndex((link) => link === document.activeElement)
    if (at < 0) return
    if (event.key === 'Escape') box.focus()
    else if (event.key === 'ArrowDown') list[Math.min(at + 1, list.length - 1)]?.focus()
    else if (event.key === 'ArrowUp') (list[at - 1] ?? box).focus()
    else return
    event.preventDefault()
  })
}
