/** What the digest said in the place of each formula of an entry. */
import type { EntryData } from '../../entry.ts'
import type { ShownFormula } from './occurrences.ts'
import { saidOf } from './said.ts'

export interface SourcedFormula {
  readonly formula: ShownFormula
  /** Which occurrence of its TeX in title and body, from 1. */
  readonly nth: number
  /** What the digest said; undefined when the formula was written by hand. */
  readonly said: string | undefined
}

/** @param formulas all of the entry, as `formulasOf` gives them; that order is kept. */
export function withSources(data: Pick<EntryData, 'scraped' | 'doubts'>, formulas: readonly ShownFormula[]): SourcedFormula[] {
  const seen = new Map<string, number>()
  return formulas.map((formula) => {
    const { tex, place } = formula
    const nth = (seen.get(tex) ?? 0) + 1
    seen.set(tex, nth)
    // Stored for doubtful formulas, those since verified included.
    const stored = data.doubts?.find((one) => one.tex === tex && one.nth === nth)?.source
    return { formula, nth, said: stored ?? saidOf(tex, place === 'title' ? data.scraped.title : data.scraped.abstract) }
  })
}
