/** Each formula of an entry beside what the digest had in its place. */
import type { EntryData } from '../../entry.ts'
import type { ShownFormula } from './occurrences.ts'
import { withSources } from './sources.ts'

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
  for (const { formula, said } of withSources(data, formulas)) {
    const { tex, likely, display } = formula
    const key = JSON.stringify([tex, said, likely, display])
    rows.set(key, { formula: rows.get(key)?.formula ?? formula, said, places: (rows.get(key)?.places ?? 0) + 1 })
  }
  return [...rows.values()]
}
