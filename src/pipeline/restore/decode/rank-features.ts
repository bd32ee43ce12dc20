/** What tells a good reading of a formula from a bad one, beyond its tokens' likelihood: places in the weights of `rank.ts`. */

import { remembered } from '../../../remembered.ts'
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

/** A command of a reading that stands with its group. */
interface Wrapped {
  readonly command: Command
  /** What its group begins with. */
  readonly first: string
  /** How many of the reading's features come before those of the text. */
  readonly behind: number
}

/** A command, and of each kind of its features the hash of what they begin with. */
interface Command {
  readonly name: string
  readonly isGrowth: boolean
  readonly hashes: Readonly<Record<Kind, number>>
}

const KINDS = [
  ...(['first', 'two', 'previous', 'previous first', 'next', 'first next', 'two before', 'length', 'inside'] as const),
  ...(['operators', 'shown', 'shown first', 'topic', 'before', 'behind', 'near', 'near first'] as const),
] as const
type Kind = (typeof KINDS)[number]

const MOST_COMMANDS = 1000
const commandOf = remembered((name: string): Command => {
  const hashes = Object.fromEntries(KINDS.map((kind) => [kind, hashOf([kind, name])])) as Record<Kind, number>
  return { name, isGrowth: GROWTH.has(name), hashes }
}, MOST_COMMANDS)

/** The features of the reading `tex` that no text changes. */
export function readingFeatures(tex: string): ReadingFeatures {
  const tokens = texTokens(tex) ?? []
  const places: number[] = []
  const wrapped: Wrapped[] = []
  const add: Add = (...parts) => places.push(hashOf(parts) & MASK)
  const open: string[] = []
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1] ?? '<'
    if (isOpen(token)) open.push(token)
    else if (isClose(token)) open.pop()
    if (token[0] !== '\\' && token[0] !== '{') continue
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
    } else if (tokens[i + 1]?.startsWith('{') && /^\\[a-zA-Z]/.test(token) && tokens[i + 1] === `{${ownerOf(token.slice(1))}`) {
      wrapped.push(ofWrapped(tokens, i, add, places))
    }
  }
  return { places, wrapped }
}

/** The features of a reading in a text, in order: those that no text changes, with the text's own at the end of each command's. */
export function textFeatures({ places, wrapped }: ReadingFeatures, { shown, topics }: TextContext): number[] {
  const all: number[] = []
  let at = 0
  for (const { command, first, behind } of wrapped) {
    while (at < behind) all.push(places[at++] ?? 0)
    const seen = Math.min(shown.get(command.name) ?? 0, 3)
    all.push(placeOf(command, 'shown', seen), placeOf(command, 'shown first', first, seen))
    if (command.isGrowth) for (const topic of topics) all.push(placeOf(command, 'topic', topic))
  }
  while (at < places.length) all.push(places[at++] ?? 0)
  return all
}

/** The features of a reading's wrapped commands at one place. */
export function placeFeatures(wrapped: readonly Wrapped[], { before, behind, near }: PlaceContext): number[] {
  const all: number[] = []
  for (const { command, first } of wrapped) {
    all.push(placeOf(command, 'before', before), placeOf(command, 'behind', behind))
    if (!command.isGrowth) continue
    for (const word of near) all.push(placeOf(command, 'near', word), placeOf(command, 'near first', first, word))
  }
  return all
}

/** A feature of a command. */
function placeOf({ hashes }: Command, kind: Kind, ...parts: Parts): number {
  return hashOf(parts, hashes[kind]) & MASK
}

function isOpen(token: string): boolean {
  return '([{'.includes(token[0] ?? ' ') || token === '\\{'
}

function isClose(token: string): boolean {
  return ')]}'.includes(token[0] ?? ' ') || token === '\\}'
}

/** What a token is, for features that many formulas share. */
function classOf(token: string): string {
  if (/^\p{L}$/u.test(token)) return 'letter'
  if (/^\d$/.test(token)) return 'digit'
  if (/^\\[a-zA-Z]/.test(token)) return 'command'
  return /^[{}]/.test(token) ? token.slice(0, 2) : token
}

type Parts = readonly (string | number)[]
type Add = (...parts: Parts) => void

/** The hash of `parts` with blanks between them; `before`: that of what stands before them. */
function hashOf(parts: Parts, before?: number): number {
  let hash = before
  for (const part of parts) hash = hashText(String(part), hash === undefined ? hash : hashText(' ', hash))
  return hash ?? hashText('')
}

/** Features of a command that stands with its group; `i` is its place. */
function ofWrapped(tokens: readonly string[], i: number, add: Add, places: number[]): Wrapped {
  const command = commandOf(same(tokens[i]?.slice(1) ?? ''))
  const own = (kind: Kind, ...parts: Parts) => places.push(placeOf(command, kind, ...parts))
  const end = groupEnd(tokens, i + 1)
  const inside = tokens.slice(i + 2, end)
  const [first = '', second = ''] = inside
  const previous = tokens[i - 1] ?? '<'
  const next = tokens[end + 1] ?? '>'
  add('command', command.name)
  own('first', first)
  own('two', first, second)
  own('previous', previous)
  own('previous first', previous, first)
  own('next', next)
  own('first next', first, next)
  own('two before', tokens[i - 2] ?? '<', previous)
  own('length', Math.min(inside.length, 6))
  if (inside.join('').length <= 8) own('inside', ...inside)
  const operators = inside.filter((token) => '+-=/'.includes(token)).length
  own('operators', Math.min(operators, 2))
  if (!balanced(inside)) add('unbalanced', command.name === 'frac' ? 'frac' : '')
  if (command.name === 'frac') {
    add('sum on top', Number(inside.some((token) => '+-='.includes(token))), Number('(<'.includes(previous)))
    add('fraction begins', previous, first)
  }
  return { command, first, behind: places.length }
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
