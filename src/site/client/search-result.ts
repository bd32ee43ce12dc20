/** One result as a row of the list. */

import type { Found } from '../search/engine.ts'
import { formulaExcerpt } from '../search/excerpt.ts'
import { EXCERPT } from '../search/open.ts'
import { authorNames, countWords, dateText, searchWords } from '../words.ts'

export interface ResultOptions {
  /** Labels of themes by id. */
  readonly names: Readonly<Record<string, string>>
  /** Whether the reader searched for words: then the excerpt shows them, else the lead stands there. */
  readonly hasMatch: boolean
  /** Formulas that the reader searched for, and words that may be the names of signs, as typed. */
  readonly formulas: readonly string[]
  readonly words: readonly string[]
}

export function resultRow(found: Found, { names, hasMatch, formulas, words }: ResultOptions): HTMLLIElement {
  const row = make('li', 'row result')
  row.dataset.paper = found.url.split('/').at(-2)
  for (const fact of ['authors', 'arxiv', 'published']) if (found.meta[fact]) row.dataset[fact] = found.meta[fact]
  const heading = make('h2', 'row-title')
  const link = document.createElement('a')
  link.href = found.url
  link.textContent = found.meta.title ?? found.url
  heading.append(link)
  const meta = make('p', 'meta')
  const facts = [
    authorNames((found.meta.authors ?? '').split(', ').filter(Boolean)),
    found.meta.date ? dateText(found.meta.date) : '',
    (found.filters.theme ?? []).map((id) => names[id] ?? id).join(', '),
    found.filters.code ? searchWords.code : '',
    found.meta.withdrawn ? searchWords.withdrawn : '',
    found.meta.unverified ? countWords.unverified(Number(found.meta.unverified)) : '',
  ]
  for (const fact of facts.filter(Boolean)) {
    const span = document.createElement('span')
    span.textContent = fact
    meta.append(span)
  }
  const lead = make('p', 'lead')
  if (hasMatch) lead.append(...matches(found, excerptHasMark(found) ? formulas : [...formulas, ...words]))
  else lead.textContent = found.meta.lead ?? ''
  const body = make('div', 'row-body')
  body.append(heading, meta, lead)
  row.append(make('div', 'row-mark'), body, make('div', 'actions'))
  return row
}

function matches({ content, excerpt }: Found, formulas: readonly string[]): Node[] {
  for (const formula of formulas) {
    const place = formulaExcerpt(content, formula, EXCERPT)
    if (place === undefined) continue
    const text = (value: string) => document.createTextNode(value)
    return [text(`${place.before} `), marked(place.match), text(` ${place.after}`)]
  }
  return textAndMarks(excerpt)
}

const excerptHasMark = ({ excerpt }: Found) => excerpt.includes('<mark>')

/** Text and marks of an excerpt; anything else in its HTML is text too. */
function textAndMarks(html: string): Node[] {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html })
  return [...content.childNodes].map((node) =>
    node.nodeName === 'MARK' ? marked(node.textContent ?? '') : document.createTextNode(node.textContent ?? ''),
  )
}

const marked = (text: string) => Object.assign(document.createElement('mark'), { textContent: text })

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { className })
}
