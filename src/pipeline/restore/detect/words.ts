/** A token's text with all that is known of it apart from where it stands: looked at once, since texts share most of their words. */

import { remembered } from '../../../remembered.ts'
import { commandNames } from './command-names.ts'
import { hashText, mix } from './hash.ts'
import { type Shape, shapeOf, TELLING } from './shapes.ts'

/** How common a lower-case word is in prose, 0 (never seen) to 5. */
export type Commonness = (word: string) => number

export interface Word extends Shape {
  readonly lower: string
  /** Hashes of the text itself, of the text with numbers by their length, and of the kind. */
  readonly exact: number
  readonly value: number
  readonly look: number
  /** Hash of what a string of tokens is like: letters and numbers by their kind, words by how common they are. */
  readonly alike: number
  /** Hashes of the first three letters and of the last three. */
  readonly beginning: number
  readonly ending: number
  readonly isWord: boolean
  /** A single letter. */
  readonly isLetter: boolean
  /** A letter, Greek or not, or a command's name. */
  readonly isSymbol: boolean
  /** A word that prose hardly ever has: it may be an author's own macro. */
  readonly isUnknown: boolean
  /** A script or a brace; with signs that formulas have; a relation, an operator or a command's name that only a formula has. */
  readonly isWreck: boolean
  readonly isSign: boolean
  readonly isOperator: boolean
  /** A name that only commands leave. */
  readonly isBare: boolean
  readonly isProse: boolean
  /** A sign that is neither typed nor a letter nor punctuation. */
  readonly isStrange: boolean
  /** A word between brackets. */
  readonly isPlain: boolean
}

const WRECK = '^_{}'
const SIGNS = '=<>\\|'
const RELATIONS = '=<>|\\+*'
const ENDS = 3
const MOST_KNOWN = 50_000

const known = new WeakMap<Commonness, (text: string) => Word>()

/** What is known of the texts of tokens. */
export function wordsWith(commonness: Commonness): (text: string) => Word {
  const before = known.get(commonness)
  if (before) return before
  const wordOf = remembered((text: string) => described(text, commonness), MOST_KNOWN)
  known.set(commonness, wordOf)
  return wordOf
}

function described(text: string, commonness: Commonness): Word {
  const lower = text.toLowerCase()
  const shape = shapeOf(text, commonness(lower))
  const { kind, split, common } = shape
  const exact = hashText(text)
  const isLetter = /^[A-Za-z]$/.test(text)
  const isWreck = WRECK.includes(text)
  const isWord = 'wCWm'.includes(kind)
  const isBare = split === 1 || split === TELLING
  return {
    ...shape,
    lower,
    exact,
    value: /^[0-9]/.test(text) ? hashText(`#${Math.min(text.length, 4)}`) : exact,
    look: mix(hashText(kind), 0),
    alike: hashText(kind === 'c' ? text : isWord ? `${kind}${Math.min(common, 3)}` : kind),
    beginning: hashText(text.slice(0, ENDS)),
    ending: hashText(text.slice(-ENDS)),
    isWord,
    isLetter,
    isSymbol: isLetter || kind === 'g' || commandNames.has(text),
    isUnknown: isWord && common < 2,
    isWreck,
    isSign: isWreck || SIGNS.includes(text),
    isOperator: RELATIONS.includes(text) || isBare || split === 4,
    isBare,
    isProse: isWord && common >= 3 && split !== 1 && split !== 4,
    isStrange: /[^\p{ASCII}\p{L}\p{P}]/u.test(text),
    isPlain: 'wCW'.includes(kind) && common > 2,
  }
}
