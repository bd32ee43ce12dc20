/** The station `restore` for a text that has all its TeX, as arXiv and reference managers give it: nothing is to be guessed. */
import { prose } from './prose.ts'
import type { Segment } from './segment.ts'
import { findWhole } from './whole.ts'

/**
 * `text` as segments, in order; their sources, put together, are `text`. What stands between dollars is a formula as its authors wrote
 * it, but for money; a formula that KaTeX does not draw stays text as it stands.
 *
 * @param origin `arxiv` when the text is arXiv's own.
 */
export function segmentWhole(text: string, origin: 'whole' | 'arxiv' = 'whole'): Segment[] {
  const out: Segment[] = []
  let at = 0
  for (const { start, end, tex, display, drawable } of findWhole(text, true)) {
    const source = text.slice(start, end)
    out.push(...prose(text.slice(at, start), text[at - 1]))
    out.push(drawable ? { kind: 'math', source, tex, display, origin, confidence: 1 } : { kind: 'text', source, text: source })
    at = end
  }
  out.push(...prose(text.slice(at), text[at - 1]))
  return out
}
