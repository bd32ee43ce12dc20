/** What tells a good reading of a formula from a bad one, beyond its tokens' likelihood: places in the weights of `rank.ts`. */
import { hashText } from '../detect/hash.ts'
import { type PlaceContext, sameCommand as same, type TextContext } from './context.ts'
import { ownerOf, texTokens } from './tex-tokens.ts'

export const RANK_BITS = 17
const MASK = 2 ** RANK_BITS - 1

/** Commands that a rate has or lacks: the words around it can tell. */
const GROWTH = new Set(['sqrt', 'tilde'])

/** What tells of a reading in any text. */
export interface ReadingFeatures {
  /** One that is there twice counts twice. */
  readonly places: readonly number[]
  readonly wrapped: readonly Wrapped[]
}

/** A command of a reading that stands with its group: hashes of what begins the features that the text and the place add. */
interface Wrapped {
  readonly command: string
  /** How many of the reading's features come before those of the text. */
  readonly behind: number
  readonly isGrowth: boolean
  readonly shown: number
  readonly shownFirst: number
  readonly topic: number
  readonly wordBefore: number
  readonly wordBehind: number
  readonly near: number
  readonly nearFirst: number
}

/** The features of the reading `tex` that no text changes. */
export function readingFeatures(tex: string): ReadingFeatures {
  const tokens = texTokens(tex) ?? []
  const places: number[] = []
  const wrapped: Wrapped[] = []
  const add: Add = (...parts) => places.push(hashOf(parts) & MASK)
  const open: string[] = []
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1] ?? '<'
    if (OPEN.test(token)) open.push(token)
    else if (CLOSE.test(token)) open.pop()
    if (token === '\\{' || token === '\\}') {
      add('set')
      add('set', before)
      add('set', token, classOf(before))
    } else if (token === '{!' || token === '{') {
      add('group', token)
      add('group', token, before)
      add('group', token, classOf(before))
    } else if (/^\\[,;|!%&#>:-]$/.test(token)) {
      add('escape', token)
      add('escape', token, before, tokens[i + 1] ?? '>')
      add('escape in', token, open.at(-1) ?? '')
      add('escape', token, classOf(before), classOf(tokens[i + 1] ?? '>'))
    } else if (/^\\[a-zA-Z]/.test(token) && tokens[i + 1] === `{${ownerOf(token.slice(1))}`) {
      wrapped.push(ofWrapped(tokens, i, add, places))
    }
  }
  return { places, wrapped }
}

/** The features of a reading in a text, in order: those that no text changes, with the text's own at the end of each command's. */
export function textFeatures({ places, wrapped }: ReadingFeatures, { shown, topics }: TextContext): number[] {
  const all: number[] = []
  let at = 0
  for (const own of wrapped) {
    while (at < own.behind) all.push(places[at++] ?? 0)
    const seen = String(Math.min(shown.get(own.command) ?? 0, 3))
    all.push(hashText(seen, own.shown) & MASK, hashText(seen, own.shownFirst) & MASK)
    if (own.isGrowth) for (const topic of topics) all.push(hashText(topic, own.topic) & MASK)
  }
  while (at < places.length) all.push(places[at++] ?? 0)
  return all
}

/** The features of a reading's wrapped commands at one place. */
export function placeFeatures(wrapped: readonly Wrapped[], { before, behind, near }: PlaceContext): number[] {
  const all: number[] = []
  for (const own of wrapped) {
    all.push(hashText(before, own.wordBefore) & MASK, hashText(behind, own.wordBehind) & MASK)
    if (own.isGrowth) for (const word of near) all.push(hashText(word, own.near) & MASK, hashText(word, own.nearFirst) & MASK)
  }
  return all
}

const OPEN = /^(?:[([{]|\\\{)/
const CLOSE = /^(?:[)\]}]|\\\})/

/** What a token is, for features that many formulas share. */
function classOf(token: string): string {
  if (/^\p{L}$/u.test(token)) return 'letter'
  if (/^\d$/.test(token)) return 'digit'
  if (/^\\[a-zA-Z]/.test(token)) return 'command'
  return /^[{}]/.test(token) ? token.slice(0, 2) : token
}

type Parts = readonly (string | number)[]
type Add = (...parts: Parts) => void

/** The hash of `parts` with blanks between them. */
function hashOf(parts: Parts): number {
  let hash: number | undefined
  for (const part of parts) hash = hashText(String(part), hash === undefined ? hash : hashText(' ', hash))
  return hash ?? hashText('')
}

/** Features of a command that stands with its group; `i` is its place. */
function ofWrapped(tokens: readonly string[], i: number, add: Add, places: readonly number[]): Wrapped {
  const command = same(tokens[i]?.slice(1) ?? '')
  const end = groupEnd(tokens, i + 1)
  const inside = tokens.slice(i + 2, end)
  const [first = '', second = ''] = inside
  const previous = tokens[i - 1] ?? '<'
  const next = tokens[end + 1] ?? '>'
  add('command', command)
  add('first', command, first)
  add('two', command, first, second)
  add('previous', command, previous)
  add('previous first', command, previous, first)
  add('next', command, next)
  add('first next', command, first, next)
  add('two before', command, tokens[i - 2] ?? '<', previous)
  add('length', command, Math.min(inside.length, 6))
  if (inside.join('').length <= 8) add('inside', command, ...inside)
  const operators = inside.filter((token) => '+-=/'.includes(token)).length
  add('operators', command, Math.min(operators, 2))
  if (!balanced(inside)) add('unbalanced', command === 'frac' ? 'frac' : '')
  if (command === 'frac') {
    add('sum on top', Number(inside.some((token) => '+-='.includes(token))), Number('(<'.includes(previous)))
    add('fraction begins', previous, first)
  }
  return {
    command,
    behind: places.length,
    isGrowth: GROWTH.has(command),
    shown: hashOf(['shown', command, '']),
    shownFirst: hashOf(['shown first', command, first, '']),
    topic: hashOf(['topic', command, '']),
    wordBefore: hashOf(['before', command, '']),
    wordBehind: hashOf(['behind', command, '']),
    near: hashOf(['near', command, '']),
    nearFirst: hashOf(['near first', command, first, '']),
  }
}

function groupEnd(tokens: readonly string[], open: number): number {
  let depth = 0
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i]?.startsWith('{')) depth++
    else if (tokens[i]?.startsWith('}') && --depth === 0) return i
  }
  return tokens.length
}

function balanced(tokens: readonly string[]): boolean {
  let depth = 0
  for (const token of tokens) {
    if (token === '(' || token === '[') depth++
    else if ((token === ')' || token === ']') && --depth < 0) return false
  }
  return depth === 0
}
