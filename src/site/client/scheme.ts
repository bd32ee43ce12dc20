/** Lets the reader choose the colours; public/reader.js sets them again on the next page before it is drawn. */
import { forget, keep, kept } from './storage.ts'

const switchOf = () => document.querySelector<HTMLElement>('[data-scheme-switch]')

export function wireScheme(): void {
  const label = switchOf()
  const select = label?.querySelector('select')
  if (!label || !select) return
  select.value = document.documentElement.dataset.scheme ?? 'system'
  label.hidden = false
  select.addEventListener('change', () => {
    if (select.value === 'system') forget('scheme')
    else keep('scheme', select.value)
    showScheme()
  })
}

/** Colours and switch as the reader's choice is kept. */
export function showScheme(): void {
  const select = switchOf()?.querySelector('select')
  const scheme = kept('scheme')
  if (scheme === null) delete document.documentElement.dataset.scheme
  else document.documentElement.dataset.scheme = scheme
  if (select) select.value = scheme ?? 'system'
}
