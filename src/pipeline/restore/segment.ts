/**
 * A piece of a restored text. The sources of all segments, put together, are the text that was restored.
 *
 * - `text`: prose; `text` is `source` with TeX accents, quotes, dashes and escapes made readable.
 * - `math`: a formula; `tex` is without dollars, and `damage('$' + tex + '$')` gives `source` back.
 * - `link`: a web address, shown as `label` or as itself.
 */
export type Segment = TextSegment | MathSegment | LinkSegment

export interface TextSegment {
  readonly kind: 'text'
  readonly source: string
  readonly text: string
}

export interface MathSegment {
  readonly kind: 'math'
  readonly source: string
  readonly tex: string
  readonly display: boolean
  /** `restored`: from a damaged text. `whole`: the digest had its TeX. `arxiv`: from the original. */
  readonly origin: 'restored' | 'whole' | 'arxiv'
  /** Probability that the formula is what the authors wrote, 0 to 1. */
  readonly confidence: number
}

export interface LinkSegment {
  readonly kind: 'link'
  readonly source: string
  readonly url: string
  readonly label?: string
}
