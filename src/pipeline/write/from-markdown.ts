/** Reads Markdown back as plain text, formulas and links: what a person's edit has left of what was generated. */
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { WORD_JOINER } from '../../entry.ts'

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'math'; readonly tex: string; readonly display: boolean }
  | { readonly kind: 'link'; readonly url: string; readonly label: string }
  /** Markup of any other kind, by the name of its node; the pipeline writes none. */
  | { readonly kind: 'markup'; readonly type: string; readonly text: string }

const processor = unified().use(remarkParse).use(remarkMath).freeze()

/** Pieces of a Markdown text in order; paragraphs are apart by a text of two line ends. */
export function readMarkdown(markdown: string): Piece[] {
  const pieces: Piece[] = []
  const add = (node: Nodes): void => {
    if (node.type === 'paragraph') node.children.forEach(add)
    else if (node.type === 'text') pieces.push({ kind: 'text', text: node.value })
    else if (node.type === 'inlineMath' || node.type === 'math')
      pieces.push({ kind: 'math', tex: node.value, display: node.type === 'math' })
    else if (node.type === 'link') pieces.push({ kind: 'link', url: node.url, label: textOf(node) })
    else pieces.push({ kind: 'markup', type: node.type, text: textOf(node) })
  }
  processor.parse(markdown).children.forEach((node, index) => {
    if (index > 0) pieces.push({ kind: 'text', text: '\n\n' })
    add(node)
  })
  return pieces.filter(
    (piece, index) =>
      !(
        piece.kind === 'text' &&
        piece.text === WORD_JOINER &&
        pieces[index - 1]?.kind === 'math' &&
        pieces[index + 1]?.kind === 'math'
      ),
  )
}
