/** Titles and leads as rows and names need them: formulas in Unicode, so that they are read aloud, copied and searched as seen. */
import type { Nodes } from 'mdast'
import { WORD_JOINER } from '../../entry.ts'
import { readable } from '../../tex/readable.ts'
import { formulaHtml } from './formula-html.ts'
import { escapeHtml } from './html.ts'
import { parseMarkdown } from './markdown.ts'

export interface Phrase {
  /** Plain Unicode text. */
  readonly text: string
  /** The same as HTML with nothing but `<sup>` and `<sub>`, and the marks in them. */
  readonly html: string
}

/** A stretch of words or one formula. */
export interface Run {
  readonly text: string
  readonly isFormula: boolean
}

/** Inline Markdown, such as an entry's title, in one line. */
export function phrase(markdown: string): Phrase {
  return phraseOf(runs(parseMarkdown(markdown)))
}

/** Words and formulas of a tree in reading order; blocks are apart by a blank. */
export function runs(node: Nodes): Run[] {
  if (node.type === 'inlineMath' || node.type === 'math') return [{ text: readable(node.value), isFormula: true }]
  if (node.type === 'break') return [{ text: ' ', isFormula: false }]
  if ('value' in node) return [{ text: node.value.replaceAll(WORD_JOINER, '').replace(/\s+/g, ' '), isFormula: false }]
  if (!('children' in node)) return []
  const isBlocks = node.type === 'root' || node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
  return node.children.flatMap((child, index) => [
    ...(isBlocks && index > 0 ? [{ text: ' ', isFormula: false }] : []),
    ...runs(child),
  ])
}

export function phraseOf(list: readonly Run[]): Phrase {
  const text = list.map((run) => run.text).join('')
  const html = list.map((run) => (run.isFormula ? formulaHtml(run.text) : escapeHtml(run.text))).join('')
  return { text: text.trim(), html: html.trim() }
}
