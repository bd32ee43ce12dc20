/** The dialog that tells which keys do what, and switches them off. */
import { keysWords } from '../words.ts'
import { keysAreOn, switchKeys } from './keys-on.ts'

export function showKeysHelp(): void {
  if (document.querySelector('.keys-help')) return
  const dialog = make('dialog', 'keys-help')
  const title = make('h2', '', keysWords.name)
  title.id = 'keys-title'
  dialog.setAttribute('aria-labelledby', title.id)
  const table = make('table', '')
  const body = make('tbody', '')
  for (const [keys, what] of keysWords.list) {
    const row = make('tr', '')
    const head = make('th', '')
    head.scope = 'row'
    for (const key of keys) head.append(make('kbd', '', key), ' ')
    row.append(head, make('td', '', what))
    body.append(row)
  }
  table.append(body)
  const box = Object.assign(make('input', ''), { type: 'checkbox', checked: keysAreOn() })
  box.addEventListener('change', () => switchKeys(box.checked))
  const label = make('label', 'keys-switch')
  label.append(box, ` ${keysWords.on}`)
  const close = Object.assign(make('button', '', keysWords.close), { type: 'button' })
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('click', ({ target }) => {
    // What surrounds the dialog is its own backdrop.
    if (target === dialog) dialog.close()
  })
  const inside = make('div', 'keys-inside')
  inside.append(title, table, label, make('p', 'meta', keysWords.onNote), close)
  dialog.append(inside)
  document.body.append(dialog)
  dialog.showModal()
  close.focus()
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { className, textContent: text })
}
