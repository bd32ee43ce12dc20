/** A token's class as a number, for splits between neighbouring classes. */
import type { Word } from '../detect/words.ts'

const SIGNS = '^_{}()[]=<>|+-*/,.;:!\'"`~\\&%$#@?'
const FIRST_SIGN = 10
const OTHER = 50
/** `shapes.ts` calls a word as common as this, and more, a word of prose. */
const PROSE = 3
/** A run that `shapes.ts` takes apart into names and at most a few letters. */
const SPLITS = 6

/** 0 no token; letters by what they may be, numbers, Greek; signs each its own. */
export function classOf(word: Word | undefined): number {
  if (!word) return 0
  switch (word.kind) {
    case 'a':
      return 1
    case 'A':
      return 2
    case 'c':
      return 3
    case 't':
      return 9
    case '1':
    case '9':
      return 7
    case 'g':
      return 8
    default:
      return word.isWord ? classOfWord(word) : classOfSign(word.kind)
  }
}

function classOfWord({ common, split }: Word): number {
  return common >= PROSE ? 6 : split <= SPLITS ? 4 : 5
}

function classOfSign(text: string): number {
  const sign = SIGNS.indexOf(text)
  return sign < 0 ? OTHER : FIRST_SIGN + sign
}
