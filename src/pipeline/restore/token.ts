/** A damaged text as tokens: letter runs, numbers, single signs; blanks only separate. */
import { type CommandKind, commandWords } from './command-words.ts'
import { operatorNames } from './operator-names.ts'
import { splitWord, type WordPiece } from './split-word.ts'

interface Place {
  /** Offsets into the text, UTF-16 units; `end` is after the last one. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether white space, or the text's start, stands before it. */
  readonly spaced: boolean
}

interface SignToken extends Place {
  readonly kind: 'sign' | 'number' | 'letter' | 'prose' | 'dots'
}

/** A word that can be taken apart into commands and variables. */
interface CommandToken extends Place {
  readonly kind: 'command'
  readonly pieces: readonly WordPiece[]
  /** What its first and its last piece are: a command's kind, or `letter`. */
  readonly first: CommandKind | 'letter'
  readonly last: CommandKind | 'letter'
  /** Hardly ever prose. */
  readonly telling: boolean
}

export type Token = SignToken | CommandToken

// 8timesH100: the sign is cut off the name behind it.
const TOKEN =
  /(?<=\d)times(?=[A-Z])|\\?[\p{Script=Latin}\p{M}]+(?:\\["'`^~=.]\{?\\?[A-Za-z]\}?[\p{Script=Latin}\p{M}]*)*|\d+(?:\.\d+)*|\.\.\.|[^\s\p{Script=Latin}\p{M}\d]/gu
const LETTER = /^(?:[A-Za-z]|[Α-ωϑϕϖϱϵ]|[ℓℝℕℤℚℂ∞∂∇])$/u

/** The tokens of `text` in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const place: Place = {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      spaced: match.index > end || match.index === 0,
    }
    end = place.end
    tokens.push(classify(place))
  }
  return tokens
}

function classify(place: Place): Token {
  const { text } = place
  if (LETTER.test(text)) return { ...place, kind: 'letter' }
  if (/^\d/.test(text)) return { ...place, kind: 'number' }
  if (text === '...' || text === '…') return { ...place, kind: 'dots' }
  // A name with its backslash has not been through the damage of a formula.
  if (/^\\[A-Za-z]/.test(text)) return { ...place, kind: 'prose' }
  if (!/^[\p{Script=Latin}\p{M}]/u.test(text)) return { ...place, kind: 'sign' }
  if (operatorNames.has(text))
    return { ...place, kind: 'command', pieces: [{ text, name: false }], first: 'func', last: 'func', telling: false }
  const pieces = splitWord(text)
  if (!pieces) return { ...place, kind: 'prose' }
  return {
    ...place,
    kind: 'command',
    pieces,
    first: kindOf(pieces.at(0)),
    last: kindOf(pieces.at(-1)),
    telling: isTelling(pieces),
  }
}

function kindOf(piece: WordPiece | undefined): CommandKind | 'letter' {
  return (piece?.name && commandWords.get(piece.text)?.kind) || 'letter'
}

/** A name of two letters after variables (`menu` = me, nu) tells nothing. */
function isTelling(pieces: readonly WordPiece[]): boolean {
  const glued = pieces.length > 1
  return pieces.some((piece) => piece.name && commandWords.get(piece.text)?.telling && (!glued || piece.text.length > 3))
}
