/** What speaks for a run of tokens being a formula. */
import { operatorNames } from './operator-names.ts'
import type { Token } from './token.ts'

/**
 * - `wreckage`: scripts or command names that prose does not have.
 * - `shape`: an equation, a function of variables: mathematics, but authors write such things without dollars too.
 * - `letter`: one letter alone.
 */
export type Evidence = 'wreckage' | 'shape' | 'letter' | 'none'

/** The strongest evidence within `tokens[first..last)`. */
export function evidenceIn(tokens: readonly Token[], first: number, last: number, text: string): Evidence {
  for (let i = first; i < last; i++) if (tells(tokens, i, first, last, text)) return 'wreckage'
  if (last - first === 1) return tokens[first]?.kind === 'letter' ? 'letter' : 'none'
  for (let i = first; i < last; i++) if (shapes(tokens, i, first, last)) return 'shape'
  return 'none'
}

function tells(tokens: readonly Token[], i: number, first: number, last: number, text: string): boolean {
  const token = tokens[i]
  const next = i + 1 < last ? tokens[i + 1] : undefined
  const before = i > first ? tokens[i - 1] : undefined
  if (!token) return false
  if (token.text === '^' || token.text === '_') return next !== undefined && !token.spaced && !next.spaced
  if (token.kind === 'command') return commandTells(token, before, next, text, last - first)
  if (token.kind === 'letter')
    if (isGreek(token.text) || (/[OΘΩo]/.test(token.text) && next?.text === '(' && !next.spaced && last - i > 3)) return true
  // 1{2}: what is left of \frac{1}{2}.
  const holdsBrace = token.kind === 'number' || token.kind === 'letter'
  return holdsBrace && next?.text === '{' && !next.spaced && tokens[i + 2]?.text !== ','
}

function commandTells(
  token: Token & { kind: 'command' },
  before: Token | undefined,
  next: Token | undefined,
  text: string,
  length: number,
): boolean {
  const alone = length === 1
  if (token.telling) return !(isName(token, text) || (alone && token.first === 'func'))
  if (operatorNames.has(token.text)) return next?.text === '(' && !next.spaced
  if (token.text === 'times' || (token.text.endsWith('times') && token.pieces[0]?.text.length === 1))
    return (
      token.pieces.length > 1 ||
      (before !== undefined && (!token.spaced || next !== undefined)) ||
      (next?.kind === 'number' && !next.spaced)
    )
  // An item's mark, lost in running text.
  if (token.text === 'bullet')
    return (
      /^\s+[A-Z]/.test(text.slice(token.end, token.end + 4)) &&
      /(?:^|[.:;,])\s*$/.test(text.slice(Math.max(0, token.start - 3), token.start))
    )
  if (token.first === 'style')
    return before?.text === '{' && /^(?:cal|bf|rm)$/.test(token.text) && (next?.kind === 'letter' || next?.kind === 'number')
  // Obig(n+m): a size that is glued to a variable and to a bracket.
  if (token.last === 'size' && token.pieces.length > 1) return next !== undefined && !next.spaced && '([{|'.includes(next.text)
  if (token.text === 'partial') return next?.kind === 'command' || (next?.kind === 'letter' && /[B-HJ-Z]/.test(next.text))
  if (['circ', 'top', 'prime', 'star', 'ast', 'dag', 'dagger', 'bot'].includes(token.text)) return false
  if (token.first === 'argument' && ['hat', 'tilde', 'bar', 'vec'].includes(token.text))
    return next !== undefined && (next.kind === 'letter' || next.kind === 'command' || (next.text === '{' && !next.spaced))
  if (before && before.text !== '-' && !token.spaced && token.pieces.length === 1)
    return before.kind === 'number' || (token.first === 'rel' && token.text !== 'in' && token.text !== 'to')
  if (token.text === 'exp' && next?.text === '(' && !next.spaced) return true
  if (token.text === 'log' || token.first === 'func')
    return next !== undefined && (next.kind === 'letter' || next.kind === 'number' || next.kind === 'command') && next.spaced
  if (/^(?:sim|le|ge)$/.test(token.text) && next?.kind === 'number') return true
  if (token.first === 'rel' && token.text !== 'in' && token.text !== 'to') return before !== undefined && next !== undefined
  if (token.pieces.length === 1 || token.last !== 'rel' || before?.text === '-') return false
  // klein, Wein: short names end many words; what follows must look like a set or a value.
  return (
    next !== undefined &&
    (token.text.length > 4 ||
      next.kind === 'number' ||
      '[{('.includes(next.text) ||
      next.kind === 'command' ||
      next.kind === 'letter')
  )
}

/** A product's or a field's name: `Phi-3`, `alpha version`, `Gamma-ray`. */
function isName(token: Token, text: string): boolean {
  const rest = text.slice(token.end, token.end + 12)
  if (/^[A-Z]/.test(token.text)) return /^(?:-\d|-ray| \d)/.test(rest)
  return /^(?:[- ]rays?\b|[- ]version|[- ]test|[- ]decay| calculus)/.test(rest)
}

function isGreek(letter: string): boolean {
  return /\p{Script=Greek}/u.test(letter)
}

function shapes(tokens: readonly Token[], i: number, first: number, last: number): boolean {
  const token = tokens[i]
  const before = i > first ? tokens[i - 1] : undefined
  const next = i + 1 < last ? tokens[i + 1] : undefined
  if (!token || !before || !next) return false
  const variable = before.kind === 'letter' && /[a-zA-Z]/.test(before.text)
  if ('=<>'.includes(token.text)) return variable || before.text === ')'
  return (
    token.text === '(' &&
    !token.spaced &&
    variable &&
    next.kind === 'letter' &&
    tokens.slice(first, last).some((other) => other.text === ')')
  )
}
