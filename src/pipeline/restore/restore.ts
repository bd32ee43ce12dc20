/** The station `restore`: a digest's text in, prose, formulas and links out. */
import { confidenceOf } from './confidence.ts'
import { decode } from './decode.ts'
import { detect, type Span } from './detect.ts'
import { keepsPromises } from './guard.ts'
import { findLinks } from './links.ts'
import { prose } from './prose.ts'
import type { MathSegment, Segment } from './segment.ts'
import { findWhole, type WholeFormula } from './whole.ts'

/**
 * `text` (a title or an abstract as the digest has it) as segments, in order. Three promises hold for every input:
 * 1. the segments' sources, put together, are `text`;
 * 2. of a restored formula, `damage('$' + tex + '$')` is its source; of a whole one (`$…$`, `\(…\)`), the source is `tex` between
 *    its delimiters, which the source includes;
 * 3. KaTeX accepts every formula, and none uses a command that is denied (see src/tex/commands.ts).
 * What cannot be kept stays text. Never throws; time is linear in the length.
 */
export function restore(text: string): Segment[] {
  const whole = findWhole(text)
  // A text with dollars left has not been through the damage: its prose is prose.
  const isWhole = whole.some((formula) => formula.dollars)
  const placed = [...whole.map((formula) => wholeAt(text, formula)), ...(isWhole ? [] : restoredOutside(text, whole))]
  placed.sort((a, b) => a.start - b.start)
  const out: Segment[] = []
  let at = 0
  for (const { start, segment } of placed) {
    out.push(...prose(text.slice(at, start), text[at - 1]), segment)
    at = start + segment.source.length
  }
  out.push(...prose(text.slice(at), text[at - 1]))
  return out
}

interface Placed {
  readonly start: number
  readonly segment: Segment
}

function wholeAt(text: string, { start, end, tex, display, dollars, drawable }: WholeFormula): Placed {
  const source = text.slice(start, end)
  if (!drawable) return { start, segment: { kind: 'text', source, text: source } }
  // Without dollars the first step of the damage has been over it: `\(1{2}\)` may have been a fraction.
  const confidence = dollars || !/[A-Za-z\d)]\{/.test(tex.replace(/\\[A-Za-z]+/g, '')) ? 1 : 0.5
  return { start, segment: { kind: 'math', source, tex, display, origin: 'whole', confidence } }
}

/** Formulas restored in the rest of the text: not in whole ones, not in web addresses. */
function restoredOutside(text: string, whole: readonly WholeFormula[]): Placed[] {
  const taken = [...whole, ...findLinks(text)].sort((a, b) => a.start - b.start)
  const out: Placed[] = []
  // Abstracts repeat their formulas, and drawing one is what costs most here.
  const known = new Map<string, MathSegment | undefined>()
  let next = 0
  for (const span of detect(text)) {
    while ((taken[next]?.end ?? text.length) <= span.start) next++
    if ((taken[next]?.start ?? text.length) < span.end) continue
    const key = `${span.evidence} ${text.slice(span.start, span.end)}`
    if (!known.has(key)) known.set(key, restoredAt(text, span))
    const segment = known.get(key)
    if (segment) out.push({ start: span.start, segment })
  }
  return out
}

/** The first reading that keeps the promises; none: the place stays text. */
function restoredAt(text: string, span: Span): MathSegment | undefined {
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
