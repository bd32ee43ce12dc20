/** Which brackets of a token row belong together, and which of them hold mathematics alone. */
import type { Token } from './token.ts'

export interface Brackets {
  /** Index of the partner of the bracket at an index; -1 for an unmatched one or no bracket. */
  readonly partner: Int32Array
  /** For each gap before token i: whether it lies in a bracket whose inside can be read as mathematics. */
  readonly inside: Uint8Array
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])
const LONGEST = 60

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
    const isScript = tokens[from]?.text === '{' && '^_'.includes(tokens[from - 1]?.text ?? ' ') && tokens[from]?.spaced === false
    const clean = prose[from] === prose[i + 1]
    if (i - from < LONGEST && (clean || (isScript && i - from < 12))) inside.fill(1, from + 1, i + 1)
  }
  return { partner, inside }
}

function fits(open: string | undefined, wanted: string): boolean {
  return open === wanted || (wanted !== '{' && open !== '{')
}

function canBeInside(token: Token): boolean {
  if (token.kind === 'prose') return token.text.length <= 2 && token.text === token.text.toUpperCase()
  return token.kind !== 'sign' || !'"“”‘’`?@$\\#—–'.includes(token.text)
}
