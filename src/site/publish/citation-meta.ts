/** A paper as `citation_…` meta elements, for Google Scholar and reference managers. */
import { arxivPdf } from '../arxiv.ts'
import { absolute, addresses } from '../href.ts'
import type { Paper } from '../paper.ts'
import { familyFirst } from './citations/person.ts'

type Known = Pick<Paper, 'slug' | 'title' | 'authors' | 'arxiv' | 'pdf' | 'published'>

/**
 * Names and contents in order. None without an author: readers of these elements guess at what is missing.
 *
 * Source: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function citationMeta({ slug, title, authors, arxiv, pdf, published }: Known): [name: string, content: string][] {
  if (authors.length === 0) return []
  const file = pdf ?? (arxiv && arxivPdf(arxiv))
  return [
    ['citation_title', title.text],
    ...authors.map((name): [string, string] => ['citation_author', familyFirst(name)]),
    ...optional('citation_publication_date', published?.replaceAll('-', '/')),
    ...optional('citation_arxiv_id', arxiv),
    ...optional('citation_pdf_url', file),
    ['citation_abstract_html_url', absolute(addresses.paper(slug))],
  ]
}

const optional = (name: string, content: string | undefined): [string, string][] =>
  content === undefined ? [] : [[name, content]]
