/** What the digest said in the place of each formula of an entry, and where the formula comes from. */
import type { Entry, EntryData } from '../../entry.ts'
import { hashOf } from '../../field-hash.ts'
import type { ShownFormula } from './occurrences.ts'
import { saidOf } from './said.ts'

/**
 * - `restored`: put back from damaged text
 * - `whole`: the digest had its TeX
 * - `arxiv`: from the paper's original
 * - `byHand`: a person has written it
 */
export type Origin = 'restored' | 'whole' | 'arxiv' | 'byHand'

export interface SourcedFormula {
  readonly formula: ShownFormula
  /** Which occurrence of its TeX in title and body, from 1. */
  readonly nth: number
  readonly origin: Origin
  /** What the digest said; undefined when it said nothing that the formula comes of. */
  readonly said: string | undefined
}

export type SourcedEntry = Pick<Entry, 'body'> & {
  readonly data: Pick<EntryData, 'title' | 'scraped' | 'doubts' | 'original' | 'generated'>
}

/** @param formulas all of the entry, as `formulasOf` gives them; that order is kept. */
export function withSources(entry: SourcedEntry, formulas: readonly ShownFormula[]): SourcedFormula[] {
  const { data } = entry
  const untouched = untouchedPlaces(entry)
  const seen = new Map<string, number>()
  return formulas.map((formula) => {
    const { tex, place } = formula
    const nth = (seen.get(tex) ?? 0) + 1
    seen.set(tex, nth)
    // Stored for doubtful formulas, those since verified included.
    const stored = data.doubts?.find((one) => one.tex === tex && one.nth === nth)?.source
    const said = stored ?? saidOf(tex, place === 'title' ? data.scraped.title : data.scraped.abstract)
    return { formula, nth, origin: originOf(said, data.original, untouched.has(place)), said }
  })
}

/** How a formula begins that the digest had whole; damage leaves none of these. */
const DELIMITER = /^(?:\$|\\\(|\\\[)/

/** In an original that a person has edited, a formula that the digest bears out is still the original's. */
function originOf(said: string | undefined, original: EntryData['original'], isUntouched: boolean): Origin {
  if (original !== undefined && (isUntouched || said !== undefined)) return original
  if (said === undefined) return 'byHand'
  return DELIMITER.test(said) ? 'whole' : 'restored'
}

/** Which of title and body are as the pipeline wrote them. */
function untouchedPlaces({ data, body }: SourcedEntry): ReadonlySet<ShownFormula['place']> {
  const texts = { title: data.title, body }
  return new Set((['title', 'body'] as const).filter((place) => data.generated[place] === hashOf(texts[place])))
}
