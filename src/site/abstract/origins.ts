/** Where an entry's formulas come from, in numbers. */
import type { SourcedFormula } from './sources.ts'

export interface Origins {
  /** Put back from damaged text. */
  readonly restored: number
  /** The digest had their TeX. */
  readonly whole: number
  readonly byHand: number
}

/** How a formula begins that the digest had whole; damage leaves none of these. */
const DELIMITER = /^(?:\$|\\\(|\\\[)/

export function originsOf(formulas: readonly SourcedFormula[]): Origins {
  const byHand = formulas.filter(({ said }) => said === undefined).length
  const whole = formulas.filter(({ said }) => said !== undefined && DELIMITER.test(said)).length
  return { restored: formulas.length - whole - byHand, whole, byHand }
}
