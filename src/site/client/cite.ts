/** Citations in a dialog, wherever a paper stands: what the paper's own page has of them, asked for when it is wanted. */
import { tell } from './tell.ts'

export function wireCitations(): void {
  for (const copy of document.querySelectorAll<HTMLElement>('[data-copy]')) copy.hidden = false
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined
    const copy = target?.closest<HTMLElement>('[data-copy]')
    if (copy) void copyText(copy)
    const link = target?.closest<HTMLAnchorElement>('a[data-cite]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    // Where it cannot be shown here, it is where the link leads.
    show(link).catch(() => location.assign(link.href))
  })
}

/** Opens the dialog; the focus goes to the first thing to copy, and back to the link in the end. */
async function show(link: HTMLAnchorElement): Promise<void> {
  const citations = await citationsOf(link)
  const dialog = document.createElement('dialog')
  dialog.className = 'cite-dialog'
  dialog.setAttribute('aria-label', citations.querySelector('h2')?.textContent ?? '')
  for (const named of [citations, ...citations.querySelectorAll('[id]')]) named.removeAttribute('id')
  for (const hidden of citations.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false
  // A group of its own: the page may show the same citations.
  for (const format of citations.querySelectorAll('details')) format.name = 'citation-in-dialog'
  const status = Object.assign(document.createElement('p'), { className: 'meta', role: 'status' })
  dialog.append(citations, status)
  dialog.addEventListener('close', () => {
    dialog.remove()
    link.focus()
  })
  dialog.addEventListener('click', (event) => {
    // What surrounds the dialog is its own backdrop.
    if (event.target === dialog) dialog.close()
  })
  document.body.append(dialog)
  dialog.showModal()
  dialog.querySelector<HTMLElement>('[data-copy]')?.focus()
}

async function citationsOf(link: HTMLAnchorElement): Promise<HTMLElement> {
  const { pathname, hash } = new URL(link.href)
  const page = pathname === location.pathname ? document : await fetched(pathname)
  const citations = page.querySelector<HTMLElement>(hash)
  if (!citations) throw new Error(`no ${hash} at ${pathname}`)
  return document.importNode(citations, true)
}

async function fetched(path: string): Promise<Document> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${response.status} for ${path}`)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

/** Without leave to write to the clipboard the text is selected, so that the reader's own keys copy it. */
async function copyText(button: HTMLElement): Promise<void> {
  const source = button.closest('details')?.querySelector('pre')
  if (!source) return
  try {
    await navigator.clipboard.writeText(source.textContent ?? '')
    tell(button.dataset.done ?? '')
  } catch {
    getSelection()?.selectAllChildren(source)
    tell(button.closest<HTMLElement>('[data-failed]')?.dataset.failed ?? '', { stays: true })
  }
}
