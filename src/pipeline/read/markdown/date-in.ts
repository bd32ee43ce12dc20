/** The day that a Markdown list says of itself. */
import { dayOf } from '../facts/day.ts'
import type { MarkdownDocument } from './parse.ts'

/** The date in the front matter, or the first one in a heading or a line above the first paper. */
export function dateIn({ root, textOf, frontMatter }: MarkdownDocument): string | undefined {
  const stated = /^date:\s*["']?(.*)$/im.exec(frontMatter)?.[1]
  if (dayOf(stated)) return dayOf(stated)
  for (const node of root.children.slice(0, 5)) {
    if (node.type !== 'heading' && node.type !== 'paragraph') break
    const text = textOf(node)
    if (text.length > 200) continue
    const date = /\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}/u.exec(text)?.[0]
    if (dayOf(date)) return dayOf(date)
  }
  return undefined
}
