/** Which formulas of an entry are doubtful, named so that they can be found again in its Markdown. */
import type { EntryData } from '../../entry.ts'
import type { Segment } from '../restore/segment.ts'
import { readMarkdown } from './from-markdown.ts'
import { oneLineTex } from './plain-characters.ts'

export type Doubt = NonNullable<EntryData['doubts']>[number]

/**
 * Doubtful formulas of title and abstract, in order.
 *
 * @param below Confidence from which a formula is not doubtful.
 */
export function doubtsOf(segments: readonly Segment[], below: number): Doubt[] {
  const seen = new Map<string, number>()
  const doubts: Doubt[] = []
  for (const segment of segments) {
    if (segment.kind !== 'math') continue
    const tex = oneLineTex(segment.tex)
    const nth = (seen.get(tex) ?? 0) + 1
    seen.set(tex, nth)
    if (tex !== '' && segment.origin === 'restored' && segment.confidence < below) {
      doubts.push({ tex, nth, source: segment.source, confidence: Math.round(segment.confidence * 100) / 100 })
    }
  }
  return doubts
}

/** The doubts whose formula still stands in the Markdown. */
export function standingDoubts<D extends { readonly tex: string; readonly nth: number }>(
  doubts: readonly D[],
  title: string,
  body: string,
): D[] {
  const counts = new Map<string, number>()
  for (const piece of [...readMarkdown(title), ...readMarkdown(body)]) {
    if (piece.kind === 'math') counts.set(piece.tex, (counts.get(piece.tex) ?? 0) + 1)
  }
  return doubts.filter(({ tex, nth }) => nth <= (counts.get(tex) ?? 0))
}

/** The wreckage that still stands in the Markdown's text. */
export function standingWreckage<W extends { readonly source: string; readonly nth: number }>(
  wreckage: readonly W[],
  title: string,
  body: string,
): W[] {
  const texts = [title, body].map((markdown) =>
    readMarkdown(markdown)
      .map((piece) => (piece.kind === 'text' ? piece.text : '\n'))
      .join(''),
  )
  const text = texts.join('\n')
  return wreckage.filter(({ source, nth }) => text.split(source).length - 1 >= nth)
}
