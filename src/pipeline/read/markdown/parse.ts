/** Markdown as a tree, and its texts as they were written: a formula's backslashes and underscores are no markup. */
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

export interface MarkdownDocument {
  readonly root: Root
  /** A node's text without its markup; blocks apart by a blank line. */
  readonly textOf: (node: Nodes) => string
  /** Lines above the first heading between two lines of ---. */
  readonly frontMatter: string
}

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMath).freeze()

export function parseMarkdown(text: string): MarkdownDocument {
  const frontMatter = /^---[ \t]*\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? ''
  // Blanks in its place, so that lines stay what they are.
  const source = frontMatter.replace(/[^\n]/g, ' ') + text.slice(frontMatter.length)
  const root = processor.parse(source)
  const slice = (node: Nodes) => source.slice(node.position?.start.offset, node.position?.end.offset)
  const textOf = (node: Nodes): string => {
    switch (node.type) {
      case 'text':
        return written(slice(node))
      case 'inlineMath':
      case 'math':
        return slice(node)
      case 'inlineCode':
        return node.value
      case 'code':
      case 'image':
      case 'footnoteReference':
        return ''
      case 'html':
        return /^<br\b/i.test(node.value) ? '\n' : /^<\/?(?:p|div|details)\b/i.test(node.value) ? '\n\n' : ''
      case 'break':
        return '\n'
      default:
        if (!('children' in node)) return ''
        return node.children.map(textOf).join(isBlocks(node) ? '\n\n' : '')
    }
  }
  return { root, textOf, frontMatter }
}

function isBlocks(node: Nodes): boolean {
  return ['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(node.type)
}

/** Escapes of Markdown that mean nothing in TeX's prose taken away, and entities as characters; TeX's own escapes stay. */
function written(source: string): string {
  return source
    .replace(/\\([*#<>`|!+_])/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\n[ \t>]+/g, '\n')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }
