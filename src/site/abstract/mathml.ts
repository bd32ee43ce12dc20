/** The light form of a page's formulas: MathML alone, as browsers draw it well. */
import type { ElementContent, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { classesOf } from './hast.ts'
import { spaceNames } from './math-spacing.ts'
import { spellVariants } from './math-variants.ts'

const toHtml = unified().use(rehypeStringify)

/** HTML of a tree that KaTeX has set, which stays as it is: of each formula the MathML, without the boxes beside it. */
export function mathmlHtml(tree: Root): string {
  const copy = structuredClone(tree)
  visit(copy, 'element', (node) => {
    if (!classesOf(node).includes('katex')) return
    node.properties.className = ['katex-alone']
    node.children = node.children.flatMap((child): ElementContent[] =>
      child.type === 'element' && classesOf(child).includes('katex-mathml') ? child.children : [],
    )
    spaceNames(node)
    return SKIP
  })
  return spellVariants(toHtml.stringify(copy))
}
