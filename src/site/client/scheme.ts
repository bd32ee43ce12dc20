/** Lets the reader choose the colours; public/reader.js sets them again on the next page before it is drawn. */
import { forget, keep } from './storage.ts'

export function wireScheme(): void {
  const label = document.querySelector<HTMLElement>('[data-scheme-switch]')
  const select = label?.querySelector('select')
  if (!label || !select) return
  const root = document.documentElement
  select.value = root.dataset.scheme ?? 'system'
  label.hidden = false
  select.addEventListener('change', () => {
    if (select.value === 'system') {
      delete root.dataset.scheme
      forget('scheme')
    } else {
      root.dataset.scheme = select.value
      keep('scheme', select.value)
    }
  })
}
