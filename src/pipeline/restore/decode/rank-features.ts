/** What tells a good reading of a formula from a bad one, beyond its tokens' likelihood: places in the weights of `rank.ts`. */
import { hashText } from '../detect/hash.ts'
import { ownerOf, texTokens } from './tex-tokens.ts'

export const RANK_BITS = 17

/** What a formula's surroundings say. */
export interface Context {
  /** Small words right before and right behind the formula. */
  readonly before: string
  readonly behind: string
  /** How often the text shows a command that may be lost elsewhere. */
  readonly shown: ReadonlyMap<string, number>
}

const SHOWN = /(?<![A-Za-z])(?:widetilde|tilde|sqrt|widehat|hat|bar|overline|frac|mathbb|mathcal|vec|dot|mathbf)(?![a-z])/g
const SYNONYMS: Readonly<Record<string, string>> = { widetilde: 'tilde', widehat: 'hat', overline: 'bar' }
const LOOK = 40

/** Which commands a text shows, and how often. */
export function shownCommands(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [name] of text.matchAll(SHOWN)) counts.set(same(name), (counts.get(same(name)) ?? 0) + 1)
  return counts
}

/** The context of the formula at `start` to `end` of `text`. */
export function contextOf(text: string, start: number, end: number, shown: ReadonlyMap<string, number>): Context {
  return {
    before:
      text
        .slice(Math.max(0, start - LOOK), start)
        .match(/[A-Za-z]+(?=[^A-Za-z]*$)/)?.[0]
        .toLowerCase() ?? '',
    behind:
      text
        .slice(end, end + LOOK)
        .match(/[A-Za-z]+/)?.[0]
        .toLowerCase() ?? '',
    shown,
  }
}

/** The features of the reading `tex`; one that is there twice counts twice. */
export function rankFeatures(tex: string, context: Context): number[] {
  const tokens = texTokens(tex) ?? []
  const places: number[] = []
  const add = (...parts: readonly (string | number)[]) => places.push(hashText(parts.join(' ')) & (2 ** RANK_BITS - 1))
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1] ?? '<'
    if (token === '\\{' || token === '\\}') {
      add('set')
      add('set', before)
    } else if (token === '{!' || token === '{') {
      add('group', token)
      add('group', token, before)
    } else if (/^\\[,;|!%&#>:-]$/.test(token)) {
      add('escape', token)
      add('escape', token, before, tokens[i + 1] ?? '>')
    } else if (/^\\[a-zA-Z]/.test(token) && tokens[i + 1] === `{${ownerOf(token.slice(1))}`) {
      wrapped(tokens, i, context, add)
    }
  }
  return places
}

type Add = (...parts: readonly (string | number)[]) => void

/** Features of a command that stands with its group; `i` is its place. */
function wrapped(tokens: readonly string[], i: number, { before, behind, shown }: Context, add: Add): void {
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
  if (!balanced(inside)) add('unbalanced', command === 'frac' ? 'frac' : '')
  if (command === 'frac') {
    add('sum on top', Number(inside.some((token) => '+-='.includes(token))), Number('(<'.includes(previous)))
    add('fraction begins', previous, first)
  }
  const seen = Math.min(shown.get(command) ?? 0, 3)
  add('shown', command, seen)
  add('shown first', command, first, seen)
  add('before', command, before)
  add('behind', command, behind)
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

function same(name: string): string {
  return SYNONYMS[name] ?? name
}
