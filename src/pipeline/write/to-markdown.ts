/** Writes segments as Markdown, through a syntax tree: nothing in a digest can become markup. */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import remarkMath from 'remark-math'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { WORD_JOINER } from '../../entry.ts'
import { mailAutolink } from '../../mail-autolink.ts'
import { isWebAddress } from '../../web-address.ts'
import type { Segment } from '../restore/segment.ts'
import { oneLineTex, plainCharacters } from './plain-characters.ts'

const processor = unified()
  .use(remarkStringify, { unsafe: [mailAutolink] })
  .use(remarkMath)
  .freeze()

/** Segments of an abstract as Markdown: paragraphs apart by a blank line, each on one line, no line end after the last. */
export function bodyMarkdown(segments: readonly Segment[]): string {
  const paragraphs: PhrasingContent[][] = [[]]
  const displays = new Set<PhrasingContent>()
  for (const node of joined(segments, displays)) {
    const parts: PhrasingContent[] =
      node.type === 'text' ? node.value.split(/\n(?:[ \t]*\n)+/).map((value) => ({ type: 'text', value })) : [node]
    parts.forEach((part, index) => {
      if (index > 0) paragraphs.push([part])
      else paragraphs.at(-1)?.push(part)
    })
  }
  const children = paragraphs.map(spaced).flatMap((paragraph): RootContent[] => {
    const [only, ...others] = paragraph
    if (only === undefined) return []
    const isDisplay = others.length === 0 && only.type === 'inlineMath' && displays.has(only)
    return [isDisplay ? { type: 'math', meta: null, value: only.value } : { type: 'paragraph', children: paragraph }]
  })
  return stringify({ type: 'root', children })
}

/** Segments of a title as Markdown on one line. */
export function titleMarkdown(segments: readonly Segment[]): string {
  const paragraph: Paragraph = { type: 'paragraph', children: spaced(joined(segments, new Set())) }
  return stringify({ type: 'root', children: [paragraph] })
}

function stringify(root: Root): string {
  return processor.stringify(root).replace(/(?<!\n)\n+$/, '')
}

function phrasing(segment: Segment): PhrasingContent {
  switch (segment.kind) {
    case 'text':
      return { type: 'text', value: plainCharacters(segment.text) }
    case 'math': {
      const tex = oneLineTex(segment.tex)
      return tex === '' ? { type: 'text', value: plainCharacters(segment.source) } : { type: 'inlineMath', value: tex }
    }
    case 'link': {
      const value = plainCharacters(segment.label ?? segment.url)
        .replace(/\s+/g, ' ')
        .trim()
      if (!isWebAddress(segment.url) || /[[\]]/.test(segment.url) || value === '')
        return { type: 'text', value: plainCharacters(segment.source) }
      return { type: 'link', url: segment.url, children: [{ type: 'text', value }] }
    }
  }
}

/** Segments as nodes, neighbouring texts joined, touching formulas kept apart; formulas on lines of their own go into `displays`. */
function joined(segments: readonly Segment[], displays: Set<PhrasingContent>): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const segment of segments) {
    const node = phrasing(segment)
    const last = nodes.at(-1)
    if (segment.kind === 'math' && segment.display) displays.add(node)
    if (node.type === 'text' && last?.type === 'text') last.value += node.value
    else if (node.type === 'inlineMath' && last?.type === 'inlineMath') nodes.push({ type: 'text', value: WORD_JOINER }, node)
    else if (node.type !== 'text' || node.value !== '') nodes.push(node)
  }
  return nodes
}

/** White space of one paragraph squeezed, and cut at both ends, no-break spaces too: an entry's body is read without them. */
function spaced(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    let value = node.value.replace(/[\t\n ]+/g, ' ')
    if (index === 0) value = value.trimStart()
    if (index === nodes.length - 1) value = value.trimEnd()
    return value === '' ? [] : [{ ...node, value }]
  })
}
