/** One result as a row of the list. */
import { countWords, dateText } from '../words.ts'
import type { Found } from './pagefind.ts'

/**
 * @param names labels of themes by id.
 * @param hasMatch whether the reader searched for words: then the excerpt shows them, else the lead stands there.
 */
export function resultRow(found: Found, names: Readonly<Record<string, string>>, hasMatch: boolean): HTMLLIElement {
  const row = make('li', 'row result')
  const heading = make('h2', 'row-title')
  const link = document.createElement('a')
  link.href = found.url
  link.textContent = found.meta.title ?? found.url
  heading.append(link)
  const meta = make('p', 'meta')
  const facts = [
    found.meta.date ? dateText(found.meta.date) : '',
    (found.filters.theme ?? []).map((id) => names[id] ?? id).join(', '),
    found.meta.unverified ? countWords.unverified(Number(found.meta.unverified)) : '',
  ]
  for (const fact of facts.filter(Boolean)) {
    const span = document.createElement('span')
    span.textContent = fact
    meta.append(span)
  }
  const lead = make('p', 'lead')
  if (hasMatch) lead.append(...excerpt(found.excerpt))
  else lead.textContent = found.meta.lead ?? ''
  const body = make('div', 'row-body')
  body.append(heading, meta, lead)
  row.append(body)
  return row
}

/** Text and marks of an excerpt; anything else in its HTML is text too. */
function excerpt(html: string): Node[] {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html })
  return [...content.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '')
    const mark = document.createElement('mark')
    mark.textContent = node.textContent
    return mark
  })
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { className })
}
