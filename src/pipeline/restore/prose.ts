/** Prose between formulas: links found, what is left of TeX made readable. */
import { cleanProse } from './clean-prose.ts'
import { findLinks } from './links.ts'
import type { LinkSegment, TextSegment } from './segment.ts'

/** `source` as text and links, whose sources put together are `source` again. `before` is the character in front of it, if any. */
export function prose(source: string, before = ''): (TextSegment | LinkSegment)[] {
  const out: (TextSegment | LinkSegment)[] = []
  let at = 0
  const textUpTo = (end: number): void => {
    const part = source.slice(at, end)
    if (part !== '') out.push({ kind: 'text', source: part, text: cleanProse(part, at === 0 ? before : (source[at - 1] ?? '')) })
  }
  for (const { start, end, url, label } of findLinks(source)) {
    textUpTo(start)
    const link = { kind: 'link', source: source.slice(start, end), url } as const
    out.push(label === undefined ? link : { ...link, label: cleanProse(label) })
    at = end
  }
  textUpTo(source.length)
  return out
}
