/** Blanks between the pieces of a formula that is set as plain text, after TeX's table of spaces between atoms. */
import type { AtomClass } from './symbols.ts'

/**
 * A piece of a formula as text. `text` pieces keep their own blanks; `space` is a blank of the source, which TeX would not show;
 * `gap` is a command for one.
 */
export interface Piece {
  readonly atom: AtomClass | 'text' | 'space' | 'gap'
  readonly text: string
  /** What a neighbour could be read into. */
  readonly shape?: 'fraction' | 'root'
}

/** The pieces as one string: blanks around relations and binary signs, beside operator names, after commas. */
export function spaced(pieces: readonly Piece[]): string {
  const list = withFractionsApart(pieces.filter((piece) => piece.text !== ''))
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

/** A fraction next to what would be read as part of it stands in parentheses: `(1/2)x`, `log(1/δ)`. */
function withFractionsApart(list: readonly Piece[]): readonly Piece[] {
  const solid = list.filter(({ atom }) => atom !== 'space' && atom !== 'gap')
  const binding = (neighbour: Piece | undefined, isBefore: boolean, at: number) =>
    neighbour !== undefined && isBar(neighbour) ? !isInBars(solid.slice(0, at)) : binds(neighbour, isBefore)
  const apart = new Map(
    solid.map((piece, i) => [
      piece,
      piece.shape === 'fraction' && (binding(solid[i - 1], true, i) || binding(solid[i + 1], false, i)),
    ]),
  )
  return list.map((piece) => (apart.get(piece) === true ? { atom: 'ord', text: `(${piece.text})` } : piece))
}

/** A bar opens or closes; which, only the number of bars before it tells. */
function isBar({ text }: Piece): boolean {
  return text === '|' || text === '‖'
}

function isInBars(before: readonly Piece[]): boolean {
  return before.filter(({ text }) => /^[|‖]/.test(text)).length % 2 === 1
}

/** Whether a fraction's neighbour is multiplied or applied; a sum or an integral before it is not. */
function binds(neighbour: Piece | undefined, isBefore: boolean): boolean {
  if (neighbour === undefined || /^[\s.:]|\s$/.test(neighbour.text)) return false
  if (neighbour.atom === 'op') return !isBefore || /^\p{L}/u.test(neighbour.text)
  return neighbour.atom === 'ord' || neighbour.atom === 'text' || neighbour.atom === (isBefore ? 'close' : 'open')
}

/** A letter behind `√x` or `x_i` would be read as standing under the root, in the script. */
function isReadInto(before: Piece, piece: Piece): boolean {
  if (piece.atom !== 'ord' && piece.atom !== 'open') return false
  if (before.shape === 'root') return !/[)\s]$/.test(before.text) && !/^[|‖.]/.test(piece.text)
  return piece.atom === 'ord' && /[\^_][^()\s]\p{M}*$/u.test(before.text) && /^[\p{L}\d]/u.test(piece.text)
}

/** A sign such as the minus in `-1`, or one with nothing after it such as the `×` in `5×`. */
function isUnary(before: Piece | undefined, piece: Piece): boolean {
  return piece.atom === 'bin' && (before === undefined || !OPERAND.has(before.atom))
}

function needsBlank(before: Piece, piece: Piece, next: Piece | undefined, blank: boolean): boolean {
  if (piece.atom === 'text') return ['rel', 'bin', 'punct'].includes(before.atom) && !/^\s/.test(piece.text)
  if (before.atom === 'text')
    return (piece.atom === 'rel' || (piece.atom === 'bin' && next !== undefined)) && !/\s$/.test(before.text)
  if (isReadInto(before, piece)) return true
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
