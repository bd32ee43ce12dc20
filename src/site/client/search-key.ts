/** Control-K (⌘K) goes to the search box, and so does `/`, unless the reader is typing or has switched such keys off. */
import { isCommand } from './keys-on.ts'

export function wireSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event
    const isChord = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey && !altKey && !isComposing
    if (!isChord && !(key === '/' && isCommand(event))) return
    const boxes = document.querySelectorAll<HTMLInputElement>('main input[type=search], .masthead-search input')
    const box = [...boxes].find((one) => one.checkVisibility())
    event.preventDefault()
    if (box) {
      box.focus()
      box.select()
    } else document.querySelector<HTMLAnchorElement>('.bottom-bar a[href$="/search/"]')?.click()
  })
}
