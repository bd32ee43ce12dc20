/** Formulas in a tree of HTML: framed before KaTeX sets them. */
import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { words } from '../words.ts'
import { classesOf, element } from './hast.ts'
import type { ShownFormula } from './occurrences.ts'

/** A formula that reads longer than this may not fit a phone's line and gets a box that scrolls. */
const WIDE = 26

/**
 * Puts each formula that remark-math left as code into a frame; a wide one's frame scrolls, takes the focus and says its name.
 *
 * @param formulas those of the tree, in reading order.
 */
export function frameFormulas(tree: Root, formulas: readonly ShownFormula[]): void {
  let at = 0
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined || !isMath(node)) return
    const formula = formulas[at++]
    if (formula === undefined) throw new Error('a formula of the page is none of the entry')
    parent.children[index] = frame(node, formula)
    return SKIP
  })
}

function isMath(node: Element): boolean {
  if (node.tagName === 'pre')
    return node.children.some((child) => child.type === 'element' && classesOf(child).includes('math-display'))
  return classesOf(node).includes('math-inline')
}

function frame(code: Element, { text, display }: ShownFormula): Element {
  const isWide = display || text.length > WIDE
  const classes = ['formula', ...(display ? ['display'] : []), ...(isWide ? ['wide'] : [])]
  return element(
    display ? 'div' : 'span',
    {
      className: classes,
      ...(isWide ? { tabIndex: 0, role: 'group', ariaLabel: words.formula.wide(text) } : {}),
    },
    [code],
  )
}
