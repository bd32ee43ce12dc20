/** What stands around each token of a text: brackets, how near the wreckage is, what else the text holds. */
import type { Token } from './tokens.ts'
import { type Commonness, type Word, wordsWith } from './words.ts'

/** One number a token in each list; lists of a text's tokens. Distances are in tokens, 1 to 9, 9 for nine and more. */
export interface Surroundings {
  readonly words: readonly Word[]
  /** Innermost open bracket: 0 none, 1 alone, 2 right behind a single letter, 3 right behind a word. */
  readonly bracket: Uint8Array
  /** Open braces, at most 3. */
  readonly braces: Uint8Array
  /** What the bracket pair around or at the token holds: words and wreckage, 0 where there is none. */
  readonly pair: Uint8Array
  /** Distance to the next of `^ _ { }`, and to the next relation, operator or bare command; before and behind. */
  readonly wreckBefore: Uint8Array
  readonly wreckBehind: Uint8Array
  readonly signBefore: Uint8Array
  readonly signBehind: Uint8Array
  /** Distance to the next word of prose. */
  readonly proseBefore: Uint8Array
  readonly proseBehind: Uint8Array
  /** The run without blanks that holds the token: its signs of wreckage, any signs of formulas, its tokens. */
  readonly chunkOf: Int32Array
  readonly chunks: readonly Chunk[]
  /** How often a letter, a name or an unknown word stands in a chunk with wreckage, and how often a letter stands anywhere. */
  readonly inWreckage: ReadonlyMap<string, number>
  readonly letters: ReadonlyMap<string, number>
  /** How much wreckage the whole text holds, 0 to 5. */
  readonly textWreckage: number
}

interface Chunk {
  wreck: number
  signs: number
  tokens: number
  /** Names that only commands leave. */
  bare: number
}

const FAR = 9
const LONGEST_PAIR = 60

/** Looks around every token of a text. */
export function surroundings(tokens: readonly Token[], commonness: Commonness): Surroundings {
  const wordOf = wordsWith(commonness)
  const words = tokens.map(({ text }) => wordOf(text))
  const { chunkOf, chunks } = chunksOf(tokens, words)
  const inWreckage = new Map<string, number>()
  const letters = new Map<string, number>()
  for (const [i, word] of words.entries()) {
    if (!word.isSymbol && !word.isUnknown) continue
    const { text, gap } = tokens[i] ?? NOWHERE
    const { wreck, bare } = chunks[chunkOf[i] ?? 0] ?? NO_CHUNK
    if (wreck > 0 || (word.isUnknown && bare > 0)) count(inWreckage, text)
    if (word.isLetter && gap !== 'cut') count(letters, text)
  }
  return {
    words,
    ...bracketsOf(tokens, words),
    wreckBefore: distances(words, ({ isWreck }) => isWreck, false),
    wreckBehind: distances(words, ({ isWreck }) => isWreck, true),
    signBefore: distances(words, ({ isOperator }) => isOperator, false),
    signBehind: distances(words, ({ isOperator }) => isOperator, true),
    proseBefore: distances(words, ({ isProse }) => isProse, false),
    proseBehind: distances(words, ({ isProse }) => isProse, true),
    chunkOf,
    chunks,
    inWreckage,
    letters,
    textWreckage: textWreckage(chunks),
  }
}

const NOWHERE = { text: '', gap: 'none' } as const
const NO_CHUNK: Chunk = { wreck: 0, signs: 0, tokens: 0, bare: 0 }

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function chunksOf(tokens: readonly Token[], words: readonly Word[]): { chunkOf: Int32Array; chunks: Chunk[] } {
  const chunkOf = new Int32Array(tokens.length)
  const chunks: Chunk[] = []
  let chunk: Chunk | undefined
  for (const [i, { isWreck, isSign, isBare }] of words.entries()) {
    if (!chunk || tokens[i]?.gap === 'space') {
      chunk = { ...NO_CHUNK }
      chunks.push(chunk)
    }
    chunkOf[i] = chunks.length - 1
    chunk.tokens++
    if (isWreck) chunk.wreck++
    if (isSign) chunk.signs++
    if (isBare) chunk.bare++
  }
  return { chunkOf, chunks }
}

function textWreckage(chunks: readonly Chunk[]): number {
  let [wrecked, names] = [0, 0]
  for (const { wreck, bare } of chunks) {
    if (wreck > 0) wrecked++
    names += bare
  }
  if (wrecked > 0) return wrecked < 3 ? 3 : wrecked < 8 ? 4 : 5
  return names === 0 ? 0 : names < 3 ? 1 : 2
}

function distances(words: readonly Word[], isMark: (word: Word) => boolean, behind: boolean): Uint8Array {
  const out = new Uint8Array(words.length)
  let distance = FAR
  for (let step = 0; step < words.length; step++) {
    const i = behind ? words.length - 1 - step : step
    const word = words[i]
    out[i] = distance
    distance = word && isMark(word) ? 1 : Math.min(FAR, distance + 1)
  }
  return out
}

function bracketsOf(tokens: readonly Token[], words: readonly Word[]) {
  const bracket = new Uint8Array(tokens.length)
  const braces = new Uint8Array(tokens.length)
  const pair = new Uint8Array(tokens.length)
  const open: { at: number; kind: number }[] = []
  let depth = 0
  for (const [i, { text, gap }] of tokens.entries()) {
    bracket[i] = open.at(-1)?.kind ?? 0
    braces[i] = Math.min(depth, 3)
    if (text === '(' || text === '[') {
      const before = gap === 'none' ? (tokens[i - 1]?.text ?? '') : ''
      open.push({ at: i, kind: /^[A-Za-z}\p{Script=Greek}]/u.test(before) ? (before.length === 1 ? 2 : 3) : 1 })
    } else if (text === ')' || text === ']') {
      const opener = open.pop()
      if (opener) fillPair(pair, words, opener.at, i)
    } else if (text === '{') depth++
    else if (text === '}' && depth > 0) depth--
  }
  return { bracket, braces, pair }
}

/** 1 no word, 2 one word, 3 more; 3 more with wreckage; 6 more inside the pair. Inner pairs have been filled before. */
function fillPair(pair: Uint8Array, words: readonly Word[], from: number, to: number): void {
  let plain = 0
  let wreck = false
  const last = Math.min(to, from + LONGEST_PAIR)
  for (let i = from + 1; i < last; i++) {
    const word = words[i]
    if (word?.isPlain) plain++
    if (word?.isWreck || word?.lower === '=') wreck = true
  }
  const value = 1 + Math.min(plain, 2) + (wreck ? 3 : 0)
  pair[from] = value
  pair[to] = value
  // Bounded like the look inside: nested brackets may not cost more than their number.
  for (let i = from + 1; i < last; i++) if (pair[i] === 0) pair[i] = value + 6
}
