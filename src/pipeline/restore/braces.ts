/** What the braces of a damaged formula were: groups, sets, or the second half of a fraction. */
import type { Token } from './token.ts'

export interface Braces {
  /** TeX to put before, instead of, and after the token at an index. */
  readonly before: ReadonlyMap<number, string>
  readonly instead: ReadonlyMap<number, string>
  readonly after: ReadonlyMap<number, string>
  readonly usesFraction: boolean
  readonly usesNested: boolean
  readonly usesSet: boolean
}

/** Reads every brace of `tokens`. */
export function bracesOf(tokens: readonly Token[]): Braces {
  const partner = pairs(tokens)
  const before = new Map<number, string>()
  const instead = new Map<number, string>()
  const after = new Map<number, string>()
  let [usesFraction, usesNested, usesSet] = [false, false, false]
  const add = (map: Map<number, string>, at: number, tex: string): void => void map.set(at, (map.get(at) ?? '') + tex)
  // Second halves of a `frac` that stands there: braces read already.
  const seconds = new Set<number>()
  for (const [open, close] of [...partner].sort(([a], [b]) => a - b)) {
    const reading = seconds.has(open) ? 'group' : readBrace(tokens, open, close)
    if (reading === 'set') {
      usesSet = true
      instead.set(open, '\\{')
      instead.set(close, '\\}')
    } else if (reading === 'fraction') {
      usesFraction = true
      add(before, numeratorStart(tokens, open, partner), '\\frac{')
      add(after, open - 1, '}')
    } else if (reading === 'nested') {
      usesNested = true
      const isNumerator = tokens[close + 1]?.text === '{' && !tokens[close + 1]?.spaced
      if (isNumerator && tokens[open - 1]?.text !== 'frac') continue
      const argumentEnd = endOfArgument(tokens, open, close)
      add(before, open - 1, outerOf(tokens, open, argumentEnd < close - 1))
      // The first closing brace of the two was eaten; the other one may stand further on.
      add(after, argumentEnd, '}')
      if (tokens[open - 1]?.text === 'frac') seconds.add(argumentEnd + 1)
    }
  }
  return { before, instead, after, usesFraction, usesNested, usesSet }
}

function pairs(tokens: readonly Token[]): Map<number, number> {
  const open: number[] = []
  const out = new Map<number, number>()
  for (const [i, token] of tokens.entries()) {
    if (token.text === '{') open.push(i)
    const from = token.text === '}' ? open.pop() : undefined
    if (from !== undefined) out.set(from, i)
  }
  return out
}

/**
 * - `group`: after `^`, `_`, an option, or the first half of a fraction whose command stands there; or `{\bf x}`.
 * - `nested`: after a command that takes an argument. Alone it would have lost its name, so it stood in another one's argument.
 * - `fraction`: after something that is neither, `1{2}`.
 * - `set`: after nothing, a relation, a blank, an operator's name, or `left`.
 */
function readBrace(tokens: readonly Token[], open: number, close: number): 'group' | 'nested' | 'fraction' | 'set' {
  const token = tokens[open]
  const prev = tokens[open - 1]
  const inner = tokens[open + 1]
  if (inner?.kind === 'command' && inner.first === 'style') return 'group'
  if (close === open + 1 || (close === open + 2 && inner && isSpacedAsLetter(inner))) return 'group'
  if (prev?.kind === 'command' && prev.last === 'size') return 'set'
  if ((!prev || token?.spaced || '(=+-*|'.includes(prev.text)) && !isList(tokens, open, close))
    return closesBig(tokens, close) ? 'set' : 'group'
  if (!prev || token?.spaced) return 'set'
  if (prev.text === '^' || prev.text === '_' || prev.text === ']' || '/,'.includes(prev.text))
    return isList(tokens, open, close) ? 'set' : 'group'
  if (prev.kind === 'command') {
    if (prev.last === 'argument') return 'nested'
    return prev.last === 'ord' || prev.last === 'letter' ? 'fraction' : 'set'
  }
  if (/frac$/.test(tokens[open - 2]?.text ?? '')) return 'group'
  if (prev.kind === 'letter' || prev.kind === 'number' || prev.kind === 'prose' || prev.text === ')' || prev.text === '}')
    return 'fraction'
  return 'set'
}

/** `4{,}851`, `N{=}4`, `2{times}`: braces that only take away the blanks around a sign. */
function isSpacedAsLetter(token: Token): boolean {
  return (
    (token.kind === 'sign' && !'()[]|'.includes(token.text)) ||
    (token.kind === 'command' && (token.last === 'rel' || token.last === 'bin'))
  )
}

/** `{0,1}`, `{x : f(x) > 0}`, `{1, ldots, n}`: what a set's braces hold. */
function isList(tokens: readonly Token[], open: number, close: number): boolean {
  const prev = tokens[open - 1]
  if (prev && '^_'.includes(prev.text)) return false
  return tokens
    .slice(open + 1, close)
    .some((token) => ',:|'.includes(token.text) || /^(?:mid|in|[lc]?dots)$|in$/.test(token.text))
}

function closesBig(tokens: readonly Token[], close: number): boolean {
  const before = tokens[close - 1]
  return before?.kind === 'command' && before.last === 'size'
}

/** The token with which the numerator that ends before `open` begins: all that is glued to it, back to a sign or a bracket. */
function numeratorStart(tokens: readonly Token[], open: number, partner: ReadonlyMap<number, number>): number {
  const opener = new Map([...partner].map(([from, to]) => [to, from]))
  let at = open - 1
  for (;;) {
    if (tokens[at]?.text === '}') at = opener.get(at) ?? at
    if (tokens[at]?.text === ')') at = matching(tokens, at)
    const token = tokens[at]
    const prev = tokens[at - 1]
    if (!token || !prev) return at
    // T^1{3} was T^\frac{1}{3}, but n^2{m} was \frac{n^2}{m}.
    if ((prev.text === '^' || prev.text === '_') && token.text === '1' && at === open - 1) return at
    if (prev.kind === 'command' && prev.last === 'func') return at - 1
    if (token.spaced) return at
    const goesOn = prev.kind === 'letter' || prev.kind === 'number' || prev.kind === 'command' || ')}^_'.includes(prev.text)
    if (!goesOn || (prev.kind === 'command' && (prev.last === 'rel' || prev.last === 'bin'))) return at
    at--
  }
}

function matching(tokens: readonly Token[], close: number): number {
  let depth = 0
  for (let i = close; i >= 0; i--) {
    if (tokens[i]?.text === ')') depth++
    if (tokens[i]?.text === '(' && --depth === 0) return i
  }
  return close
}

/**
 * The command that was around a bare `mathcal{O}` and lost its name: a tilde there. Around more than one argument (`hat{C_y}`) it
 * was nearly always a root. Else nothing tells, and a command that draws nothing keeps the place.
 */
function outerOf(tokens: readonly Token[], open: number, holdsMore: boolean): string {
  const command = tokens[open - 1]?.text ?? ''
  if (command === 'mathcal' && tokens[open + 1]?.text === 'O') return '\\tilde{'
  if (holdsMore && tokens[open + 1]?.text !== 'O') return '\\sqrt{'
  return /tilde|hat|bar/.test(command) ? '\\mathcal{' : '\\smash{'
}

/** The last token of the inner command's own argument, whose closing brace the outer command took. */
function endOfArgument(tokens: readonly Token[], open: number, close: number): number {
  const command = tokens[open - 1]?.text ?? ''
  const inner = tokens.slice(open + 1, close).findIndex((token) => token.text === '{')
  if (command === 'frac') return inner > 0 ? open + inner : close - 1
  if (command === 'sqrt') return close - 1
  return Math.min(open + 1, close - 1)
}
