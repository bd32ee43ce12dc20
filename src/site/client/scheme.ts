/** Lets the reader choose the colours; public/scheme.js sets them again on the next page before it is drawn. */
export function wireScheme(): void {
  const label = document.querySelector<HTMLElement>('[data-scheme-switch]')
  const select = label?.querySelector('select')
  if (!label || !select) return
  const root = document.documentElement
  const key = `${root.dataset.base ?? '/'}scheme`
  select.value = root.dataset.scheme ?? 'system'
  label.hidden = false
  select.addEventListener('change', () => {
    const isSystem = select.value === 'system'
    if (isSystem) delete root.dataset.scheme
    else root.dataset.scheme = select.value
    try {
      if (isSystem) localStorage.removeItem(key)
      else localStorage.setItem(key, select.value)
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
  })
}
