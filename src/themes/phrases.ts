/** A phrase of the themes file, taken apart: the words to find, of which a stem stands for all words that begin with it. */
import { wordsOf } from './words.ts'

export interface PhraseWord {
  readonly word: string
  readonly base: string
  /** The word ended with a `*`. */
  readonly stem: boolean
}

/** @returns the words of a phrase such as `key-value cach*`, in order. */
export function phraseWordsOf(phrase: string): PhraseWord[] {
  return wordsOf(phrase).map(({ word, base, end }) => ({ word, base, stem: phrase[end] === '*' }))
}

/** @returns whether every text that says `phrase` thereby says `other` too. */
export function saysAlso(phrase: readonly PhraseWord[], other: readonly PhraseWord[]): boolean {
  return phrase.some((_, from) => other.every((wanted, n) => meets(phrase[from + n], wanted)))
}

function meets(word: PhraseWord | undefined, wanted: PhraseWord): boolean {
  if (!word || (word.stem && !wanted.stem)) return false
  return wanted.stem ? word.word.startsWith(wanted.word) : word.base === wanted.base
}
