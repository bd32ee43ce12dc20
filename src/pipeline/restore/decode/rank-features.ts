/** What tells a good reading of a formula from a bad one, beyond its tokens' likelihood: places in the weights of `rank.ts`. */
import { hashText } from '../detect/hash.ts'
import { type PlaceContext, sameCommand as same, type TextContext } from './context.ts'
import { ownerOf, texTokens } from './tex-tokens.ts'

export const RANK_BITS = 17

/** Commands that a rate has or lacks: the words around it can tell. */
const GROWTH = new Set(['sqrt', 'tilde'])

/** A command of a reading that stands with its group, and what the group begins with. */
export type Wrapped = readonly [command: string, first: string]

/** The features of the reading `tex` in a text, wherever it stands there; one that is there twice counts twice. */
export function readingFeatures(tex: string, text: TextContext): { places: number[]; wrapped: Wrapped[] } {
  const tokens = texTokens(tex) ?? []
  const places: number[] = []
  const wrapped: Wrapped[] = []
  const add = (...parts: Parts) => places.push(placeOf(parts))
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
      wrapped.push(ofWrapped(tokens, i, text, add))
    }
  }
  return { places, wrapped }
}

/** The features of a reading's wrapped commands at one place. */
export function placeFeatures(wrapped: readonly Wrapped[], { before, behind, near }: PlaceContext): number[] {
  return wrapped.flatMap(([command, first]) => [
    placeOf(['before', command, before]),
    placeOf(['behind', command, behind]),
    ...(GROWTH.has(command)
      ? near.flatMap((word) => [placeOf(['near', command, word]), placeOf(['near first', command, first, word])])
      : []),
  ])
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

function placeOf(parts: Parts): number {
  return hashText(parts.join(' ')) & (2 ** RANK_BITS - 1)
}

/** Features of a command that stands with its group; `i` is its place. */
function ofWrapped(tokens: readonly string[], i: number, { shown, topics }: TextContext, add: Add): Wrapped {
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
  const seen = Math.min(shown.get(command) ?? 0, 3)
  add('shown', command, seen)
  add('shown first', command, first, seen)
  if (GROWTH.has(command)) for (const topic of topics) add('topic', command, topic)
  return [command, first]
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
