/** The station `restore`: a digest's text in, prose, formulas and links out. */
import { confidenceOf } from './confidence.ts'
import { decode } from './decode.ts'
import { detect, type Span } from './detect.ts'
import { keepsPromises } from './guard.ts'
import { prose } from './prose.ts'
import type { MathSegment, Segment } from './segment.ts'
import { findWhole, type WholeFormula } from './whole.ts'

/**
 * `text` (a title or an abstract as the digest has it) as segments, in order. Three promises hold for every input:
 * 1. the segments' sources, put together, are `text`;
 * 2. of a restored formula, `damage('$' + tex + '$')` is its source; of a whole one, the source is `tex` between its delimiters;
 * 3. KaTeX accepts every formula, and none uses a command that is denied (see src/tex/commands.ts).
 * What cannot be kept stays text. Never throws; time is linear in the length.
 */
export function restore(text: string): Segment[] {
  const whole = findWhole(text)
  // A text with dollars left has not been through the damage: its prose is prose.
  const damaged = !whole.some((formula) => formula.dollars)
  const formulas = whole.map((formula) => placed(wholeSegment(text, formula), formula.start))
  if (damaged) formulas.push(...restoredOutside(text, whole))
  formulas.sort((a, b) => a.start - b.start)
  const out: Segment[] = []
  let at = 0
  for (const { start, segment } of formulas) {
    out.push(...prose(text.slice(at, start), text[at - 1]), segment)
    at = start + segment.source.length
  }
  out.push(...prose(text.slice(at), text[at - 1]))
  return out
}

interface Placed {
  readonly start: number
  readonly segment: MathSegment
}

function placed(segment: MathSegment, start: number): Placed {
  return { segment, start }
}

function wholeSegment(text: string, { start, end, tex, display }: WholeFormula): MathSegment {
  return { kind: 'math', source: text.slice(start, end), tex, display, origin: 'whole', confidence: 1 }
}

function restoredOutside(text: string, whole: readonly WholeFormula[]): Placed[] {
  const out: Placed[] = []
  let next = 0
  for (const span of detect(text)) {
    while ((whole[next]?.end ?? text.length) <= span.start) next++
    const formula = whole[next]
    if (formula && formula.start < span.end) continue
    const segment = restoredSegment(text, span)
    if (segment) out.push(placed(segment, span.start))
  }
  return out
}

/** The first reading that keeps the promises; none: the place stays text. */
function restoredSegment(text: string, span: Span): MathSegment | undefined {
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
