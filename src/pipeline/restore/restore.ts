/** Restores a damaged text: prose, formulas, links. */
import { confidenceOf } from './confidence.ts'
import { decode } from './decode.ts'
import { detect, type Span } from './detect.ts'
import { keepsPromises } from './guard.ts'
import { prose } from './prose.ts'
import type { MathSegment, Segment } from './segment.ts'

export function restore(text: string): Segment[] {
  const out: Segment[] = []
  let at = 0
  for (const span of detect(text)) {
    const formula = formulaAt(text, span)
    if (!formula) continue
    out.push(...prose(text.slice(at, span.start)), formula)
    at = span.end
  }
  out.push(...prose(text.slice(at)))
  return out
}

/** The first reading that keeps the promises; none: the place stays text. */
function formulaAt(text: string, span: Span): MathSegment | undefined {
  const source = text.slice(span.start, span.end)
  const reading = decode(text, span).find(({ tex }) => keepsPromises(tex, source))
  return (
    reading && {
      kind: 'math',
      source,
      tex: reading.tex,
      display: false,
      origin: 'restored',
      confidence: confidenceOf(span, reading),
    }
  )
}
