/** Where an entry's formulas come from, in numbers. */
import type { Origin, SourcedFormula } from './sources.ts'

export type Origins = Readonly<Record<Origin, number>>

export function originsOf(formulas: readonly SourcedFormula[]): Origins {
  const count = (wanted: Origin) => formulas.filter(({ origin }) => origin === wanted).length
  return { restored: count('restored'), whole: count('whole'), arxiv: count('arxiv'), byHand: count('byHand') }
}
