/** A token's class as a number, for splits between neighbouring classes. */
import type { Shape } from '../detect/shapes.ts'
import type { Token } from '../detect/tokens.ts'

const SIGNS = '^_{}()[]=<>|+-*/,.;:!\'"`~\\&%$#@?'
const FIRST_SIGN = 10
const OTHER = 50
/** `shapes.ts` calls a word as common as this, and more, a word of prose. */
const PROSE = 3
/** A run that `shapes.ts` takes apart into names and at most a few letters. */
const SPLITS = 6

/** 0 no token; letters by what they may be, numbers, Greek; signs each its own. */
export function classOf(token: Token | undefined, shape: Shape | undefined): number {
  if (!token || !shape) return 0
  const { text } = token
  if (/^[A-Za-z]/.test(text)) {
    if (shape.kind === 'c') return 3
    if (shape.kind === 't') return 9
    if (text.length === 1) return /[a-z]/.test(text) ? 1 : 2
    return shape.common >= PROSE ? 6 : shape.split <= SPLITS ? 4 : 5
  }
  if (/^\d/.test(text)) return 7
  if (/\p{Script=Greek}/u.test(text)) return 8
  const sign = SIGNS.indexOf(text)
  return sign < 0 ? OTHER : FIRST_SIGN + sign
}
