/** Blanks between the pieces of a formula that is set as plain text, after TeX's table of spaces between atoms. */
import type { AtomClass } from './symbols.ts'

/**
 * A piece of a formula as text. `text` pieces keep their own blanks; `space` is a blank of the source, which TeX would not show;
 * `gap` is a command for one.
 */
export interface Piece {
  readonly atom: AtomClass | 'text' | 'space' | 'gap'
  readonly text: string
}

/** The pieces as one string: blanks around relations and binary signs, beside operator names, after commas. */
export function spaced(pieces: readonly Piece[]): string {
  const list = pieces.filter((piece) => piece.text !== '')
  let out = ''
  let before: Piece | undefined
  let blank = false
  let gap = false
  for (const [i, piece] of list.entries()) {
    if (piece.atom === 'space' || piece.atom === 'gap') {
      blank = true
      gap ||= piece.atom === 'gap'
      continue
    }
    const next = list.slice(i + 1, i + 3).find((other) => other.atom !== 'space' && other.atom !== 'gap')
    if (before && (needsBlank(before, piece, next, blank) || (gap && isOperand(before) && isOperand(piece)))) out += ' '
    out += piece.text
    before = isUnary(before, piece) ? { atom: 'open', text: piece.text } : piece
    blank = false
    gap = false
  }
  return out
}

/** One blank for each run of them, none at the ends. */
export function normalizeSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const OPERAND = new Set(['ord', 'close', 'inner', 'op', 'text'])

function isOperand(piece: Piece): boolean {
  return OPERAND.has(piece.atom)
}

/** A sign such as the minus in `-1`, or one with nothing after it such as the `×` in `5×`. */
function isUnary(before: Piece | undefined, piece: Piece): boolean {
  return piece.atom === 'bin' && (before === undefined || !OPERAND.has(before.atom))
}

function needsBlank(before: Piece, piece: Piece, next: Piece | undefined, blank: boolean): boolean {
  if (piece.atom === 'text' || before.atom === 'text') return false
  if (piece.atom === 'rel' || before.atom === 'rel')
    return !(piece.atom === 'punct' || (piece.atom === 'rel' && before.atom === 'rel'))
  if (piece.atom === 'bin')
    return next !== undefined && OPERAND.has(before.atom) && (OPERAND.has(next.atom) || next.atom === 'open')
  if (before.atom === 'bin') return true
  if (before.atom === 'punct') return !(before.text === ',' && /^\d/.test(piece.text) && !blank)
  if (piece.atom === 'op')
    return before.atom === 'ord' || before.atom === 'close' || before.atom === 'op' || before.atom === 'inner'
  if (before.atom === 'op') return piece.atom === 'ord' || piece.atom === 'inner' || (piece.atom === 'open' && false)
  return (
    blank && before.atom === 'ord' && piece.atom === 'ord' && /[\p{L}\d]$/u.test(before.text) && /^[\p{L}]{2}/u.test(piece.text)
  )
}
