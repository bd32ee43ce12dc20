/** Citations as a list in Markdown. */
import { once } from '../../../once.ts'
import { type Citation, titleText } from './citation.ts'

/**
 * One item a paper, in the order given: authors when they are known, the title as a link, arXiv id and year
 * likewise, notes. Formulas are Unicode, since
 * not every Markdown knows `$…$`.
 *
 * Source: for escapes https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function markdownList(citations: readonly Citation[]): string {
  return citations.map(item).join('')
}

const item = once((paper: Citation) => {
  const { authors, arxiv, published, url, notes } = paper
  const sentences = [
    ...(authors.length === 0 ? [] : [escaped(authors.join(', '))]),
    `[${escaped(titleText(paper))}](<${encodeURI(url)}>)`,
    ...(arxiv === undefined ? [] : [`arXiv:${arxiv}`]),
    ...(published === undefined ? [] : [String(published.year)]),
    ...notes.map(escaped),
  ]
  return `- ${sentences.map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ')}\n`
})

/** Every sign that means something in CommonMark, in footnotes, formulas or raised text. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>&$~^|#]/g, '\\$&')
}
