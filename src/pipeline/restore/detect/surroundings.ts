/** What stands around each token of a text: brackets, how near the wreckage is, what else the text holds. */
import { commandNames } from './command-names.ts'
import { type Shape, shapeOf, TELLING } from './shapes.ts'
import type { Token } from './tokens.ts'

/** One number a token in each list; lists of a text's tokens. Distances are in tokens, 1 to 9, 9 for nine and more. */
export interface Surroundings {
  readonly shapes: readonly Shape[]
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
}

const WRECK = '^_{}'
const SIGNS = '=<>\\|'
const RELATIONS = '=<>|\\+*'
const FAR = 9
const LONGEST_PAIR = 60

/** Looks around every token of a text. `commonness`: how common a lower-case word is in prose, 0 to 5. */
export function surroundings(tokens: readonly Token[], commonness: (word: string) => number): Surroundings {
  const shapes = tokens.map((token) => shapeOf(token, commonness))
  const { chunkOf, chunks } = chunksOf(tokens)
  const inWreckage = new Map<string, number>()
  const letters = new Map<string, number>()
  const wrecked = new Set(chunkOf.filter((chunk, i) => chunks[chunk]?.wreck || [1, TELLING].includes(shapes[i]?.split ?? 0)))
  for (const [i, { text, gap }] of tokens.entries()) {
    const shape = shapes[i]
    const letter = /^[A-Za-z]$/.test(text)
    const chunk = chunkOf[i] ?? 0
    if ((letter || shape?.kind === 'g' || commandNames.has(text)) && chunks[chunk]?.wreck) count(inWreckage, text)
    else if (isUnknown(shape) && wrecked.has(chunk)) count(inWreckage, text)
    if (letter && gap !== 'cut') count(letters, text)
  }
  const isWreck = tokens.map(({ text }) => WRECK.includes(text))
  const isSign = tokens.map(({ text }, i) => RELATIONS.includes(text) || [1, 4, TELLING].includes(shapes[i]?.split ?? 0))
  const isProse = shapes.map(({ kind, split, common }) => 'wCWm'.includes(kind) && common >= 3 && split !== 1 && split !== 4)
  return {
    shapes,
    ...bracketsOf(tokens, shapes),
    wreckBefore: distances(isWreck, false),
    wreckBehind: distances(isWreck, true),
    signBefore: distances(isSign, false),
    signBehind: distances(isSign, true),
    proseBefore: distances(isProse, false),
    proseBehind: distances(isProse, true),
    chunkOf,
    chunks,
    inWreckage,
    letters,
    textWreckage: textWreckage(chunks, shapes),
  }
}

/** A word that prose hardly ever has: it may be an author's own macro. */
export function isUnknown(shape: Shape | undefined): boolean {
  return shape !== undefined && 'wCWm'.includes(shape.kind) && shape.common < 2
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function chunksOf(tokens: readonly Token[]): { chunkOf: Int32Array; chunks: Chunk[] } {
  const chunkOf = new Int32Array(tokens.length)
  const chunks: Chunk[] = []
  for (const [i, { text, gap }] of tokens.entries()) {
    let chunk = chunks.at(-1)
    if (!chunk || gap === 'space') {
      chunk = { wreck: 0, signs: 0, tokens: 0 }
      chunks.push(chunk)
    }
    chunkOf[i] = chunks.length - 1
    chunk.tokens++
    if (WRECK.includes(text)) chunk.wreck++
    if (WRECK.includes(text) || SIGNS.includes(text)) chunk.signs++
  }
  return { chunkOf, chunks }
}

function textWreckage(chunks: readonly Chunk[], shapes: readonly Shape[]): number {
  const wrecked = chunks.filter(({ wreck }) => wreck > 0).length
  if (wrecked > 0) return wrecked < 3 ? 3 : wrecked < 8 ? 4 : 5
  const names = shapes.filter(({ split }) => split === 1 || split === TELLING).length
  return names === 0 ? 0 : names < 3 ? 1 : 2
}

function distances(marks: readonly boolean[], behind: boolean): Uint8Array {
  const out = new Uint8Array(marks.length)
  let distance = FAR
  for (let step = 0; step < marks.length; step++) {
    const i = behind ? marks.length - 1 - step : step
    out[i] = distance
    distance = marks[i] ? 1 : Math.min(FAR, distance + 1)
  }
  return out
}

function bracketsOf(tokens: readonly Token[], shapes: readonly Shape[]) {
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
      if (opener) fillPair(pair, tokens, shapes, opener.at, i)
    } else if (text === '{') depth++
    else if (text === '}' && depth > 0) depth--
  }
  return { bracket, braces, pair }
}

/** 1 no word, 2 one word, 3 more; 3 more with wreckage; 6 more inside the pair. Inner pairs have been filled before. */
function fillPair(pair: Uint8Array, tokens: readonly Token[], shapes: readonly Shape[], from: number, to: number): void {
  let words = 0
  let wreck = false
  const last = Math.min(to, from + LONGEST_PAIR)
  for (let i = from + 1; i < last; i++) {
    const shape = shapes[i]
    if (shape && 'wCW'.includes(shape.kind) && shape.common > 2) words++
    if (`${WRECK}=`.includes(tokens[i]?.text ?? ' ')) wreck = true
  }
  const value = 1 + Math.min(words, 2) + (wreck ? 3 : 0)
  pair[from] = value
  pair[to] = value
  // Bounded like the look inside: nested brackets may not cost more than their number.
  for (let i = from + 1; i < last; i++) if (pair[i] === 0) pair[i] = value + 6
}
