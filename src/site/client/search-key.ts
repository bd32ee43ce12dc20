/** `/` goes to the search box, unless the reader is typing. */
export function wireSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return
    const boxes = document.querySelectorAll<HTMLInputElement>('main input[type=search], .masthead-search input')
    const box = [...boxes].find((one) => one.checkVisibility())
    event.preventDefault()
    if (box) box.focus()
    else document.querySelector<HTMLAnchorElement>('.bottom-bar a:last-child')?.click()
  })
}
