/** What a token looks like, apart from which one it is: the classes that features are made of. */
import { commandNames } from './command-names.ts'
import { splitRun } from './split-run.ts'
import { isTellingRun } from './telling-run.ts'

export interface Shape {
  /**
   * `a` one small letter, `A` one capital, `c` a command's name, `t` what only commands leave, `w C W m` words by their capitals,
   * digits, Greek, or the sign.
   */
  readonly kind: string
  /** How a letter run comes apart into names and letters: 1 to 11, `TELLING`; 12 a number, 13 Greek, 14 a sign. */
  readonly split: number
  /** How common the word is in prose, 0 (never seen) to 5. */
  readonly common: number
}

/** The `split` of a run that only commands leave: `nvarepsilon`. */
export const TELLING = 15
/** A word this common is no rest of commands. */
const KNOWN = 3

const GREEK = /\p{Script=Greek}/u

/** The shape of a token's `text`; `common`: how common it is in prose in lower case, 0 to 5, which counts for words alone. */
export function shapeOf(text: string, common: number): Shape {
  if (/^[A-Za-z]/.test(text)) {
    if (text.length > 2 && common < KNOWN && !commandNames.has(text) && isTellingRun(text))
      return { kind: 't', split: TELLING, common }
    return { kind: letterKind(text), split: splitClass(text, common), common }
  }
  if (/^[0-9]/.test(text)) return { kind: text.length === 1 ? '1' : '9', split: 12, common: 0 }
  if (GREEK.test(text)) return { kind: 'g', split: 13, common: 0 }
  return { kind: text, split: 14, common: 0 }
}

function letterKind(text: string): string {
  if (text.length === 1) return /[a-z]/.test(text) ? 'a' : 'A'
  if (commandNames.has(text)) return 'c'
  if (/^[A-Z]+$/.test(text)) return 'W'
  if (/^[A-Z][a-z]+$/.test(text)) return 'C'
  return /^[a-z]+$/.test(text) ? 'w' : 'm'
}

function splitClass(text: string, common: number): number {
  if (commandNames.has(text)) return common <= 2 ? 1 : 2
  if (text.length === 1) return 3
  const pieces = splitRun(text)
  if (!pieces || pieces.names === 0) return text.length === 2 ? 10 : 11
  const class_ = pieces.letters <= 2 ? 4 : pieces.letters <= 4 && pieces.letters / text.length < 0.5 ? 5 : 6
  return common > 2 ? class_ + 3 : class_
}
