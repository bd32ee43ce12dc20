/** Each formula of an entry beside what the digest had in its place. */
import type { EntryData } from '../../entry.ts'
import type { ShownFormula } from './occurrences.ts'
import { saidOf } from './said.ts'

export interface LinedUp {
  readonly formula: ShownFormula
  /** What the digest said; undefined when the formula was written by hand. */
  readonly said: string | undefined
  /** In how many places the same formula came out of the same words. */
  readonly places: number
}

/**
 * Formulas of title, then body, in reading order; those that agree in formula, source and doubt are one row, where the first stands.
 *
 * @param formulas all of the entry, as `formulasOf` gives them.
 */
export function linedUp(data: Pick<EntryData, 'scraped' | 'doubts'>, formulas: readonly ShownFormula[]): LinedUp[] {
  const rows = new Map<string, LinedUp>()
  const seen = new Map<string, number>()
  for (const formula of formulas) {
    const { tex, place, likely, display } = formula
    const nth = (seen.get(tex) ?? 0) + 1
    seen.set(tex, nth)
    // Stored for doubtful formulas, those since verified included.
    const stored = data.doubts?.find((one) => one.tex === tex && one.nth === nth)?.source
    const said = stored ?? saidOf(tex, place === 'title' ? data.scraped.title : data.scraped.abstract)
    const key = JSON.stringify([tex, said, likely, display])
    rows.set(key, { formula: rows.get(key)?.formula ?? formula, said, places: (rows.get(key)?.places ?? 0) + 1 })
  }
  return [...rows.values()]
}
