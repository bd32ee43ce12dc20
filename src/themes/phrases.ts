/** A phrase of the themes file, taken apart: the words to find, of which a stem stands for all words that begin with it. */
import { baseOf, wordsOf } from './words.ts'

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

/** @returns a phrase with any of its neighbouring words closed up: `kv cache`, `kvcache`. */
export function spellings(words: readonly PhraseWord[]): PhraseWord[][] {
  const [first, second, ...rest] = words
  if (!first) return [[]]
  if (!second) return [[first]]
  const apart = spellings([second, ...rest]).map((others) => [first, ...others])
  const word = first.word + second.word
  return first.stem ? apart : [...apart, ...spellings([{ word, base: baseOf(word), stem: second.stem }, ...rest])]
}

/** @returns whether a phrase of the spellings `wider` is found, and over the same words, wherever one of the spellings `narrow` is. */
export function findsAll(wider: readonly PhraseWord[][], narrow: readonly PhraseWord[][]): boolean {
  return narrow.every((words) =>
    wider.some((wanted) => wanted.length === words.length && wanted.every((word, n) => meets(words[n], word))),
  )
}

/** @returns whether every text that says `phrase` thereby says `other` too. */
export function saysAlso(phrase: readonly PhraseWord[], other: readonly PhraseWord[]): boolean {
  return phrase.some((_, from) => other.every((wanted, n) => meets(phrase[from + n], wanted)))
}

function meets(word: PhraseWord | undefined, wanted: PhraseWord): boolean {
  if (!word || (word.stem && !wanted.stem)) return false
  return wanted.stem ? word.word.startsWith(wanted.word) : word.base === wanted.base
}
