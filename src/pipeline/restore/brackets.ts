/** Which brackets of a token row belong together, and which of them hold mathematics alone. */
import type { Token } from './token.ts'

export interface Brackets {
  /** Index of the partner of the bracket at an index; -1 for an unmatched one or no bracket. */
  readonly partner: Int32Array
  /** For each gap before token i: 1 in a bracket whose inside can be read as mathematics, 2 when a formula's token holds the bracket. */
  readonly inside: Uint8Array
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])
const LONGEST = 60
const LONGEST_IN_BARS = 14

/** Pairs up `()`, `[]`, `{}`; half-open intervals such as `[0,1)` pair too. */
export function matchBrackets(tokens: readonly Token[]): Brackets {
  const partner = new Int32Array(tokens.length).fill(-1)
  const inside = new Uint8Array(tokens.length)
  const open: number[] = []
  // prose[i]: how many tokens before i cannot be in a formula.
  const prose = new Int32Array(tokens.length + 1)
  for (const [i, token] of tokens.entries()) {
    prose[i + 1] = (prose[i] ?? 0) + (canBeInside(token) ? 0 : 1)
    if ('([{'.includes(token.text)) open.push(i)
    const wanted = PAIRS.get(token.text)
    if (wanted === undefined) continue
    const from = open.at(-1)
    if (from === undefined || !fits(tokens[from]?.text, wanted)) {
      if (wanted === '{') open.length = 0
      continue
    }
    open.pop()
    partner[from] = i
    partner[i] = from
    if (i - from >= LONGEST) continue
    const holder = tokens[from - 1]
    const isScript =
      tokens.slice(from, i).every((token) => !STOP_WORDS.has(token.text)) &&
      tokens[from]?.text === '{' &&
      '^_'.includes(holder?.text ?? ' ') &&
      tokens[from]?.spaced === false
    const clean = prose[from] === prose[i + 1]
    // Words in a script are its own affair.
    if (isScript && i - from < 12) prose[i + 1] = prose[from] ?? 0
    const short = isGrowth(holder) && tokens[from]?.spaced === false && tokens.slice(from, i).every(canBeInGrowth)
    if (!(clean || short || (isScript && i - from < 12))) continue
    const held =
      isScript ||
      (holder !== undefined && tokens[from]?.spaced === false && holder.kind !== 'prose' && !'([{'.includes(holder.text))
    fill(tokens, inside, from, i, held && !isScript ? 2 : 1, held || !hasRelation(tokens, from, i))
  }
  fillBars(tokens, inside)
  return { partner, inside }
}

/** Marks the gaps between `from` and `to`. A bracket of the sentence may list formulas: then its spaced commas part them. */
function fill(tokens: readonly Token[], inside: Uint8Array, from: number, to: number, value: 1 | 2, wholly: boolean): void {
  for (let i = from + 1; i <= to; i++) {
    const parted = !wholly && tokens[i - 1]?.text === ',' && tokens[i]?.spaced
    if (!parted) inside[i] = Math.max(inside[i] ?? 0, value)
  }
}

/** `|Ax-b|`: bars with nothing but glued signs and short words between them. */
function fillBars(tokens: readonly Token[], inside: Uint8Array): void {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.text !== '|') continue
    let end = i + 1
    while (end < i + LONGEST_IN_BARS && isGluedInBars(tokens[end])) end++
    if (tokens[end]?.text !== '|' || tokens[end]?.spaced || end === i + 1) continue
    inside.fill(2, i + 1, end + 1)
    i = end
  }
}

function isGluedInBars(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && token.text !== '|' && canBeInGrowth(token)
}

function hasRelation(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => '=<>'.includes(token.text) || (token.kind === 'command' && token.last === 'rel'))
}

/** The O of `O(nk log T)`, before whose brackets nothing but mathematics stands. */
function isGrowth(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^[OoΘΩ]$/.test(token.text) ||
      (token.kind === 'command' && /(?:Omega|Theta|left|log|exp|poly|polylog|[bB]igg?[lr]?)$/.test(token.text)))
  )
}

const STOP_WORDS = new Set([
  'and',
  'or',
  'the',
  'for',
  'if',
  'with',
  'is',
  'we',
  'of',
  'by',
  'as',
  'see',
  'not',
  'from',
  'that',
  'time',
])

function canBeInGrowth(token: Token): boolean {
  return token.kind === 'prose'
    ? token.text.length <= 4 && !STOP_WORDS.has(token.text.toLowerCase()) && !token.text.startsWith('\\')
    : canBeInside(token)
}

function fits(open: string | undefined, wanted: string): boolean {
  return open === wanted || (wanted !== '{' && open !== '{')
}

function canBeInside(token: Token): boolean {
  if (token.kind === 'prose') return token.text.length <= 2 && /[A-Z]$/.test(token.text)
  return token.kind !== 'sign' || !'"“”‘’`?@$\\#—–.'.includes(token.text)
}
