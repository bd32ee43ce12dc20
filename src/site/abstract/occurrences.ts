/** Which formulas an entry shows, and which of them are in doubt. */
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { EntryData } from '../../entry.ts'
import { readable } from '../../tex/readable.ts'
import { parseMarkdown } from './markdown.ts'

export interface ShownFormula {
  readonly tex: string
  /** The formula as plain Unicode text. */
  readonly text: string
  readonly display: boolean
  readonly place: 'title' | 'body'
  /** What the digest said, when the formula may not be what the authors wrote and nobody has verified it. */
  readonly doubt: string | undefined
  /** How likely a doubtful formula is what the authors wrote, 0 to 1. */
  readonly likely: number | undefined
}

/** Formulas of title, then body, in reading order: that is how `doubts` counts the occurrences of a formula. */
export function formulasOf(data: Pick<EntryData, 'title' | 'doubts' | 'verified'>, body: Root): ShownFormula[] {
  const found: ShownFormula[] = []
  const seen = new Map<string, number>()
  const collect = (place: ShownFormula['place']) => (node: Nodes) => {
    if (node.type !== 'inlineMath' && node.type !== 'math') return
    const tex = node.value
    const nth = (seen.get(tex) ?? 0) + 1
    seen.set(tex, nth)
    const doubt = data.verified?.includes(tex) ? undefined : data.doubts?.find((one) => one.tex === tex && one.nth === nth)
    const display = node.type === 'math'
    found.push({ tex, text: readable(tex), display, place, doubt: doubt?.source, likely: doubt?.confidence })
  }
  visit(parseMarkdown(data.title), collect('title'))
  visit(body, collect('body'))
  return found
}
