/** Where a paper can be read, or looked for when nobody has said where it is. */
import { arxivPage, arxivPdf } from './arxiv.ts'
import type { Paper } from './paper.ts'
import { words } from './words.ts'

type LinkKind = 'arxiv' | 'pdf' | 'findOnArxiv' | 'findOnHuggingFace' | 'code'

export interface ReadingLink {
  readonly kind: LinkKind
  readonly name: string
  /** Absolute address. */
  readonly to: string
}

type Known = Pick<Paper, 'arxiv' | 'pdf' | 'code' | 'titleWords'>

/**
 * The paper's page and PDF where they are known, else a search by title on arXiv and Hugging Face, since no id is guessed; then its
 * code.
 *
 * Source of the searches' addresses: the search forms of https://arxiv.org/search/ and https://huggingface.co/papers
 */
export function readingLinks({ arxiv, pdf, code, titleWords }: Known): ReadingLink[] {
  const link = (kind: Exclude<LinkKind, 'code'>, to: string): ReadingLink => ({ kind, name: words.row[kind], to })
  const found = pdf ?? (arxiv && arxivPdf(arxiv))
  return [
    ...(arxiv === undefined ? [] : [link('arxiv', arxivPage(arxiv))]),
    ...(found === undefined ? [] : [link('pdf', found)]),
    ...(arxiv === undefined ? searches(titleWords).map(([kind, to]) => link(kind, to)) : []),
    ...code.map((to, index) => ({ kind: 'code' as const, name: words.row.code(index + 1, code.length), to })),
  ]
}

function searches(title: string): ['findOnArxiv' | 'findOnHuggingFace', string][] {
  return [
    ['findOnArxiv', `https://arxiv.org/search/?${new URLSearchParams({ query: title, searchtype: 'title' })}`],
    ['findOnHuggingFace', `https://huggingface.co/papers?${new URLSearchParams({ q: title })}`],
  ]
}

/** The links that fit a row: its page and PDF, or one search. */
export function rowLinks(paper: Known): ReadingLink[] {
  return readingLinks(paper).filter(({ kind }) => kind !== 'findOnHuggingFace' && kind !== 'code')
}
