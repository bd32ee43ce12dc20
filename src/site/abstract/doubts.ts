/** Marks formulas that may not be what the authors wrote: a word for the ear, a dotted line for the eye, the digest's own words on request. */
import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { words } from '../words.ts'
import { classesOf, element, text } from './hast.ts'
import type { ShownFormula } from './occurrences.ts'

/**
 * Puts a button with a popover (HTML's own, no script needed) behind each doubtful formula of the body.
 *
 * @param formulas all of the entry, in reading order, as `frameFormulas` framed those of the body.
 * @param slug makes the names of popovers unique on a page of many abstracts.
 */
export function markDoubts(tree: Root, formulas: readonly ShownFormula[], slug: string): void {
  const inBody = formulas.filter((formula) => formula.place === 'body')
  let at = 0
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined || !classesOf(node).includes('formula')) return
    const formula = inBody[at++]
    if (formula?.doubt === undefined) return SKIP
    const id = `doubt-${at}-${slug}`
    node.properties.className = [...classesOf(node), 'doubtful']
    parent.children[index] = element(formula.display ? 'div' : 'span', { className: ['doubt'] }, [
      node,
      button(id, formula),
      note(id, formula.doubt),
    ])
    return SKIP
  })
}

function button(id: string, formula: ShownFormula) {
  return element(
    'button',
    {
      type: 'button',
      className: ['doubt-mark'],
      popoverTarget: id,
      popoverTargetAction: 'show',
      ariaLabel: words.formula.unverified(formula.text),
    },
    [text('?')],
  )
}

function note(id: string, said: string) {
  return element('span', { id, popover: 'auto', className: ['doubt-note'] }, [
    element('strong', {}, [text(words.formula.unverifiedNote)]),
    text(` ${words.formula.digestSaid} `),
    element('code', {}, [text(said)]),
  ])
}
