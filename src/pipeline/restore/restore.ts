/** The station `restore`: a digest's text in, prose, formulas and links out. */
import { formulasIn } from './formulas.ts'
import { findLinks } from './links.ts'
import type { Model } from './model/model.ts'
import { shippedModel } from './model/shipped.ts'
import { prose } from './prose.ts'
import type { Segment } from './segment.ts'
import { findWhole, type WholeFormula } from './whole.ts'

/**
 * `text` (a title or an abstract as the digest has it) as segments, in order. Three promises hold for every input:
 * 1. the segments' sources, put together, are `text`;
 * 2. of a restored formula, `damage('$' + tex + '$')` is its source; of a whole one (`$…$`, `\(…\)`), the source is `tex` between
 *    its delimiters, which the source includes;
 * 3. KaTeX accepts every formula, and none uses a command that is denied (see src/tex/commands.ts).
 * What cannot be kept stays text. Never throws for any text; time is linear in the length.
 */
export function restore(text: string, model: Model = shippedModel()): Segment[] {
  const whole = findWhole(text)
  // A text with dollars left has not been through the damage: its prose is prose.
  const isWhole = whole.some((formula) => formula.dollars)
  const placed = [...whole.map((formula) => wholeAt(text, formula)), ...(isWhole ? [] : restoredOutside(text, whole, model))]
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
function restoredOutside(text: string, whole: readonly WholeFormula[], model: Model): Placed[] {
  const taken = [...whole, ...findLinks(text)].sort((a, b) => a.start - b.start)
  return formulasIn(text, taken, model).map(({ start, source, tex, confidence }) => ({
    start,
    segment: { kind: 'math', source, tex, display: false, origin: 'restored', confidence },
  }))
}
