/** One entry of a feed as a paper. */
import { addressOf, isCode, pdfOf } from '../facts/addresses.ts'
import { arxivIdIn } from '../facts/arxiv-id.ts'
import { nameOf, namesIn } from '../facts/authors.ts'
import { categoriesIn } from '../facts/categories.ts'
import { dayOf } from '../facts/day.ts'
import { htmlText } from '../html-text.ts'
import type { RawPaper } from '../raw-paper.ts'
import { describedIn } from './described-in.ts'
import type { XmlElement } from './parse-xml.ts'

/** ` (arXiv:2101.00001v1 [cs.LG] UPDATED)`, which arXiv's older feeds put behind a title. */
const TITLE_TAIL = /(?<!\s)\s*\(arXiv:\S{1,40}\s{1,9}\[([\w.-]{1,40})\](?:\s{1,9}\w{1,40}){0,9}\)\s*$/

/** @param isArxiv Whether the feed is arXiv's: its item dates are of the announcement, not of the paper. */
export function paperOf(entry: XmlElement, isArxiv: boolean): RawPaper {
  const said = entry.textOf('title') ?? ''
  const text = entry.child('summary') ?? entry.child('encoded') ?? entry.child('description') ?? entry.child('content')
  const { abstract, authors: named, upvoted } = describedIn(htmlText(text?.text ?? ''))
  const links = entry.all('link').map((link) => link.attribute('href') ?? link.text)
  const ids = [
    entry.textOf('id'),
    entry.textOf('guid'),
    ...links,
    entry.attribute('about'),
    entry.textOf('identifier'),
    entry.textOf('doi'),
    text?.text.slice(0, 80),
  ]
  const arxiv = ids.flatMap((id) => arxivIdIn(id ?? '') ?? [])[0]
  const terms = [...entry.all('primary_category'), ...entry.all('category')].map((one) => one.attribute('term') ?? one.text)
  const categories = categoriesIn(
    [TITLE_TAIL.exec(said)?.[1] ?? '', ...terms, ...entry.all('subject').map((one) => one.text)].join(' '),
  )
  const authors = people(entry)
  // A feed's item date is when the item appeared, unless it is Atom's or the site says that its items are dated like their papers.
  const published = dayOf(entry.textOf('published')) ?? (isArxiv || !upvoted ? undefined : dayOf(entry.textOf('pubDate')))
  const pdf = links.flatMap((link) => pdfOf(link) ?? [])[0]
  const code = links.filter((link) => addressOf(link) !== undefined && isCode(link))
  return {
    title: htmlText(said.replace(TITLE_TAIL, '')),
    abstract,
    line: entry.line,
    abstractLine: text?.line ?? entry.line,
    ...(arxiv !== undefined && { arxiv }),
    authors: authors.length > 0 ? authors : named,
    ...(published !== undefined && { published }),
    categories,
    ...(pdf !== undefined && { pdf }),
    code,
  }
}

/** Atom's authors, one an element; RSS's creators, several in one. */
function people(entry: XmlElement): string[] {
  const atom = entry.all('author').flatMap((author) => nameOf(author.textOf('name') ?? '') || [])
  if (atom.length > 0) return atom
  return [...entry.all('creator'), ...entry.all('author')].flatMap(({ text }) =>
    text.includes('@') ? [] : namesIn(htmlText(text)),
  )
}
