/** Marks what is left of formulas that could not be restored. */
import type { ElementContent, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { EntryData } from '../../entry.ts'
import { words } from '../words.ts'
import { classesOf, element, text } from './hast.ts'
import { phrase } from './phrase.ts'

/** Wraps each stretch that `unrestored` names, counted over the title's text and then the body's. Call it before formulas are framed. */
export function markUnrestored(tree: Root, data: Pick<EntryData, 'title' | 'unrestored'>): void {
  const { unrestored = [] } = data
  if (unrestored.length === 0) return
  const title = phrase(data.title).text
  const seen = new Map(unrestored.map(({ source }) => [source, positions(title, source).length]))
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && classesOf(node).some((name) => name === 'language-math')) return SKIP
    if (node.type !== 'text' || parent === undefined || index === undefined) return
    const marks = [...seen].flatMap(([source, before]) => {
      const found = positions(node.value, source)
      seen.set(source, before + found.length)
      return found
        .filter((_, nth) => unrestored.some((one) => one.source === source && one.nth === before + nth + 1))
        .map((start) => ({ start, end: start + source.length }))
    })
    const pieces = split(node, marks)
    parent.children.splice(index, 1, ...pieces)
    return [SKIP, index + pieces.length]
  })
}

function positions(where: string, what: string): number[] {
  const found: number[] = []
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length)) found.push(at)
  return found
}

function split(node: Text, marks: readonly { start: number; end: number }[]): ElementContent[] {
  const pieces: ElementContent[] = []
  let at = 0
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    if (start > at) pieces.push(text(node.value.slice(at, start)))
    pieces.push(
      element('span', { className: ['unrestored'], title: words.formula.unrestored }, [text(node.value.slice(start, end))]),
    )
    at = end
  }
  if (at < node.value.length) pieces.push(text(node.value.slice(at)))
  return pieces
}
