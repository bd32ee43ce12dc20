/** One saved paper as a row: what is known at once, then what its citation tells. */
import { authorNames, dateText, ofTitle, savedWords } from '../../words.ts'
import { arxivIdOf, authorsOf, type CslItem, publishedOf } from '../citations/csl-item.ts'
import { addCoins } from '../list/coins-span.ts'
import type { SavedPaper } from './list.ts'

export function savedRow({ slug, title }: SavedPaper, template: HTMLTemplateElement, base: string): HTMLElement | undefined {
  const row = document.importNode(template.content, true).querySelector<HTMLElement>('.row')
  if (!row) return undefined
  row.dataset.paper = slug
  const page = `${base}papers/${slug}/`
  row.querySelector('.row-title a')?.setAttribute('href', page)
  row.querySelector('[data-cite]')?.setAttribute('href', `${page}#cite`)
  nameRow(row, title || slug.replaceAll('-', ' '))
  return row
}

function nameRow(row: HTMLElement, title: string): void {
  const link = row.querySelector('.row-title a')
  if (link) link.textContent = title
  for (const name of row.querySelectorAll('.actions .unseen')) name.textContent = ofTitle(title)
}

/** @param item undefined when the site has the paper no more. */
export function completeRow(row: HTMLElement, item: CslItem | undefined): void {
  const authors = row.querySelector('.row-authors')
  const facts = row.querySelector('.facts')
  if (!item) {
    facts?.replaceChildren(savedWords.gone)
    for (const link of row.querySelectorAll<HTMLElement>('.actions a')) link.hidden = true
    return
  }
  if (item.title) nameRow(row, item.title)
  const page = row.querySelector<HTMLAnchorElement>('.row-title a')?.href ?? ''
  addCoins(row, { title: item.title ?? '', authors: authorsOf(item), published: publishedOf(item), address: item.URL ?? page })
  authors?.replaceChildren(authorNames(authorsOf(item)))
  facts?.replaceChildren((item.note ?? '').replace(/\d{4}-\d{2}-\d{2}/, dateText))
  const id = arxivIdOf(item)
  const link = row.querySelector<HTMLAnchorElement>('[data-arxiv-link]')
  if (id === undefined || !link || item.URL === undefined) return
  row.dataset.arxiv = id
  link.href = item.URL
  link.hidden = false
}
