/** Control-K (⌘K) goes to the search box, and so does `/`, unless the reader is typing. */
export function wireSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event
    if (altKey || isComposing) return
    const isChord = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey
    const isSlash = key === '/' && !ctrlKey && !metaKey
    if (!isChord && !isSlash) return
    if (isSlash && event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return
    const boxes = document.querySelectorAll<HTMLInputElement>('main input[type=search], .masthead-search input')
    const box = [...boxes].find((one) => one.checkVisibility())
    event.preventDefault()
    if (box) {
      box.focus()
      box.select()
    } else document.querySelector<HTMLAnchorElement>('.bottom-bar a[href$="/search/"]')?.click()
  })
}
