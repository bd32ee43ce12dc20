/** Formulas that cannot be published: what KaTeX refuses, and what has nothing in it. */
import type { Root as HastRoot } from 'hast'
import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { refusalOf } from '../../tex/katex.ts'
import type { ShownFormula } from './occurrences.ts'

export interface Refusal extends Pick<ShownFormula, 'tex' | 'place'> {
  readonly why: string
  /** Line of the body, from 1, where it is known; none in a title. */
  readonly line: number | undefined
}

/** Plugin to stand behind rehype-katex, which says in a message what it refuses and goes on: adds each such formula to `list`. */
export const refusals: Plugin<[Refusal[]], HastRoot> = (list) => (_tree, file) => {
  for (const message of file.messages) {
    if (message.source !== 'rehype-katex') continue
    const formula = message.ancestors?.at(-1)
    const why = message.cause instanceof Error ? message.cause.message : message.reason
    list.push({ tex: textOf(formula), why, place: 'body', line: formula?.position?.start.line })
  }
}

/** What rehype-katex does not see: formulas of a title, which it is not given, and empty ones, which it takes. */
export function otherRefusals(title: Root, body: Root): Refusal[] {
  const found: Refusal[] = []
  const collect = (place: Refusal['place']) => (node: Nodes) => {
    if (node.type !== 'inlineMath' && node.type !== 'math') return
    const tex = node.value
    const why = tex.trim() === '' ? 'there is nothing in it' : place === 'title' ? refusalOf(tex) : undefined
    if (why !== undefined) found.push({ tex, why, place, line: place === 'body' ? node.position?.start.line : undefined })
  }
  visit(title, collect('title'))
  visit(body, collect('body'))
  return found
}
