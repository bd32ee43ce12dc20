/** What strings of tokens were in the abstracts learned from: how often a formula, a part of one, or no mathematics at all. */
import { mix } from '../detect/hash.ts'
import type { Token } from '../detect/tokens.ts'
import type { Word } from '../detect/words.ts'

/** Sorted hashes of strings, and for each its counts: three numbers of four bits. */
export interface Memory {
  readonly keys: Uint32Array
  readonly counts: Uint16Array
}

/** In how many abstracts a string was a formula, a part of one or one cut short, and outside: powers of two, as exponents. */
export type Recalled = readonly [formula: number, part: number, outside: number]

/** Longer strings of tokens are not remembered. */
export const LONGEST_STRING = 12
const NOTHING: Recalled = [0, 0, 0]
const MOST = 15

/** What `memory` knows of a key. */
export function recall({ keys, counts }: Memory, key: number): Recalled {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  if (keys[low] !== key) return NOTHING
  const packed = counts[low] ?? 0
  return [packed & MOST, (packed >> 4) & MOST, packed >> 8]
}

/** Counts as `recall` gives them back, packed. */
export function packCounts(formula: number, part: number, outside: number): number {
  const exponent = (count: number) => Math.min(MOST, Math.round(2 * Math.log2(1 + count)))
  return exponent(formula) | (exponent(part) << 4) | (exponent(outside) << 8)
}

/** Names the strings of a text's tokens, by what they are and by what they look like. */
export class Strings {
  readonly #tokens: readonly Token[]
  readonly #words: readonly Word[]

  constructor(tokens: readonly Token[], words: readonly Word[]) {
    this.#tokens = tokens
    this.#words = words
  }

  /** The keys of the string from token `first` to `last`: of just this one, and of all that look like it. */
  keys(first: number, last: number): readonly [exact: number, alike: number] {
    let keys: readonly [number, number] = [0, 0]
    for (const [, exact, alike] of this.from(first, last)) keys = [exact, alike]
    return keys
  }

  /** The strings that begin at token `first` and end at `last` or before: last token, and the keys. */
  *from(first: number, last: number): Generator<readonly [last: number, exact: number, alike: number]> {
    let [exact, alike] = [EXACT, ALIKE]
    for (let i = first; i <= last; i++) {
      const gap = i > first ? GAPS[this.#tokens[i]?.gap ?? 'none'] : 0
      const word = this.#words[i]
      exact = mix(exact + gap, word?.exact ?? 0)
      alike = mix(alike + gap, word?.alike ?? 0)
      yield [i, exact, alike]
    }
  }
}

const GAPS = { none: 0, space: 1, cut: 2 } as const
const [EXACT, ALIKE] = [1, 2]
