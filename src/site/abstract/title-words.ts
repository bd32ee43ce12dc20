/** A title as other sites' searches take it. */
import { parseMarkdown } from './markdown.ts'
import { runs } from './phrase.ts'

/**
 * The words of a title in lower case, without formulas and signs: arXiv's search wants every word to match, knows formulas as TeX
 * alone, and takes `?`, `*`, `-` and the words AND, OR, NOT as commands. A title that is nothing but formulas keeps their letters.
 *
 * @param title inline Markdown with `$…$`.
 */
export function titleWords(title: string): string {
  const list = runs(parseMarkdown(title))
  const prose = list.map(({ text, isFormula }) => (isFormula ? ' ' : text)).join('')
  return wordsOf(prose) || wordsOf(list.map(({ text }) => text).join(''))
}

/** Hyphens and apostrophes within words stay. */
function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []).join(' ')
}
