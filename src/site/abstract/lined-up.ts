/** Each formula of an entry beside what the digest had in its place. */
import type { ShownFormula } from './occurrences.ts'
import { type Origin, type SourcedEntry, withSources } from './sources.ts'

export interface LinedUp {
  readonly formula: ShownFormula
  readonly origin: Origin
  /** What the digest said; undefined when it said nothing that the formula comes of. */
  readonly said: string | undefined
  /** In how many places the same formula came out of the same words. */
  readonly places: number
}

/**
 * Formulas of title, then body, in reading order; those that agree in formula, source and doubt are one row, where the first stands.
 *
 * @param formulas all of the entry, as `formulasOf` gives them.
 */
export function linedUp(entry: SourcedEntry, formulas: readonly ShownFormula[]): LinedUp[] {
  const rows = new Map<string, LinedUp>()
  for (const { formula, origin, said } of withSources(entry, formulas)) {
    const { tex, likely, display } = formula
    const key = JSON.stringify([tex, origin, said, likely, display])
    const row = rows.get(key)
    rows.set(key, { formula: row?.formula ?? formula, origin, said, places: (row?.places ?? 0) + 1 })
  }
  return [...rows.values()]
}
