/** An entry's Markdown as a tree that can only hold text, formulas and links. */
import type { Node, Parent, Root } from 'mdast'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

const parser = unified().use(remarkParse).use(remarkMath)
const WEB_ADDRESS = /^https?:\/\//i
/** One line of words, as most titles are: nothing in it means anything to Markdown. */
const PLAIN = /^\p{L}(?:[\p{L}\p{N} ,.:;?!()'’"“”–—/%+-]*[\p{L}\p{N}?!.)])?$/u
/** What holds paragraphs. */
const BLOCKS: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem'])

/** Texts read last, with their trees: what is made of a title or an abstract is made by several, one after the other. */
const recent = new Map<string, Root>()
const RECENT = 4

/**
 * Reads Markdown with `$…$`. HTML in it stands as text, a heading as a paragraph, a picture or a link that is not to the
 * web as its words: whatever an entry holds, its page loads nothing from elsewhere and keeps its outline.
 *
 * @returns a tree that others may have been given too, and that nobody changes.
 */
export function parseMarkdown(markdown: string): Root {
  const tree = recent.get(markdown) ?? parse(markdown)
  recent.delete(markdown)
  recent.set(markdown, tree)
  const [oldest = ''] = recent.keys()
  if (recent.size > RECENT) recent.delete(oldest)
  return tree
}

function parse(markdown: string): Root {
  if (PLAIN.test(markdown))
    return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }] }
  const root = parser.parse(markdown)
  visit(root, (node: Node, index: number | undefined, parent: Parent | undefined) => {
    if (parent === undefined || index === undefined) return
    const tame = tamed(node as Parent['children'][number], BLOCKS.has(parent.type))
    if (tame === undefined) return
    parent.children.splice(index, 1, ...tame)
    return [SKIP, index]
  })
  return root
}

function tamed(node: Parent['children'][number], isBlock: boolean): Parent['children'] | undefined {
  switch (node.type) {
    case 'html':
      return isBlock
        ? [{ type: 'paragraph', children: [{ type: 'text', value: node.value }] }]
        : [{ type: 'text', value: node.value }]
    case 'heading':
      return [{ type: 'paragraph', children: node.children }]
    case 'image':
      return [{ type: 'text', value: node.alt || node.url }]
    case 'imageReference':
      return [{ type: 'text', value: node.alt ?? '' }]
    case 'link':
      return WEB_ADDRESS.test(node.url) ? undefined : node.children
    case 'linkReference':
      return node.children
    case 'definition':
    case 'thematicBreak':
      return []
    default:
      return undefined
  }
}
