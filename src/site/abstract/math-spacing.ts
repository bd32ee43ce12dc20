/**
 * Thin spaces around names of functions in MathML: TeX sets `n\log n` with them, but browsers give no width to the sign for an applied
 * function that KaTeX puts behind such a name (MathML Core, operator dictionary).
 */
import type { Element, ElementContent } from 'hast'
import { visit } from 'unist-util-visit'
import { element } from './hast.ts'

const APPLIED = '\u2061'
const THIN = '0.1667em'
const SCRIPTED = new Set(['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover'])
const CLOSING = new Set([')', ']', '}', '⌋', '⌉', '⟩', '!'])

/** Changes the tree of a formula: a space between a name and the operand before it, and the one behind it. */
export function spaceNames(formula: Element): void {
  visit(formula, 'element', (row) => {
    if (row.tagName === 'mrow') row.children = row.children.flatMap((child, at, all) => [...spaceBefore(at, all), child])
  })
}

function spaceBefore(at: number, row: readonly ElementContent[]): readonly ElementContent[] {
  const before = row[at - 1]
  const isSpaced = isName(row, at)
    ? isOperand(before) || CLOSING.has(signOf(before) ?? '') || endsName(row, at - 1)
    : endsName(row, at - 1) && isOperand(row[at])
  return isSpaced ? [element('mspace', { width: THIN }, [])] : []
}

/** A name begins here: `log` before the sign for an applied function, or one with scripts, which has that sign inside. */
function isName(row: readonly ElementContent[], at: number): boolean {
  return isApplied(row[at + 1]) || isScriptedName(row[at])
}

function endsName(row: readonly ElementContent[], at: number): boolean {
  return isApplied(row[at]) || isScriptedName(row[at])
}

function isScriptedName(node: ElementContent | undefined): boolean {
  if (node?.type !== 'element' || !SCRIPTED.has(node.tagName)) return false
  const [base] = node.children
  return base?.type === 'element' && base.tagName === 'mrow' && isApplied(base.children.at(-1))
}

function isApplied(node: ElementContent | undefined): boolean {
  return signOf(node) === APPLIED
}

function isOperand(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName !== 'mo' && node.tagName !== 'mspace'
}

function signOf(node: ElementContent | undefined): string | undefined {
  if (node?.type !== 'element' || node.tagName !== 'mo') return undefined
  const [text] = node.children
  return text?.type === 'text' ? text.value : ''
}
