/** When a restored formula counts as found, and as right. */
import { meaningOf } from '../pipeline/restore/decode/meaning.ts'

/** A formula at its place in a text; offsets in UTF-16 units. */
export interface Placed {
  readonly start: number
  readonly end: number
  readonly tex: string
}

/** Whether two formulas are at the same place, signs and digits at their ends aside: those look the same outside of formulas. */
export function isPlaced(text: string, a: Placed, b: Placed): boolean {
  if (a.start >= b.end || b.start >= a.end) return false
  const [from, first] = [Math.min(a.start, b.start), Math.max(a.start, b.start)]
  const [last, to] = [Math.min(a.end, b.end), Math.max(a.end, b.end)]
  return !/[^\d\s.,;:()[\]%+\-–=<>/!?'"“”|&*]/.test(text.slice(from, first) + text.slice(last, to))
}

/** Whether two formulas at the same place mean the same, with what only one of them holds put to the other. */
export function isSame(text: string, a: Placed, b: Placed): boolean {
  const [from, to] = [Math.min(a.start, b.start), Math.max(a.end, b.end)]
  const whole = ({ start, end, tex }: Placed) => meaningOf(text.slice(from, start) + tex + text.slice(end, to))
  return whole(a) === whole(b)
}
