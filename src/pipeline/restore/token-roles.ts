/** What part a token can play in a formula. */
import type { Token } from './token.ts'

const OPERATORS = '=<>+-*/|≤≥≈×·∈→±∼∪∩⊂⊆≠'
const IN_FORMULA = `${OPERATORS}()[]{}^_'!:,;&~%∑∏√`

/** Whether the token can stand in a formula at all. */
export function mathlike(token: Token): boolean {
  return token.kind === 'sign' ? IN_FORMULA.includes(token.text) : token.kind !== 'prose'
}

/** A sign between operands. */
export function isOperator(token: Token): boolean {
  return token.kind === 'sign' && OPERATORS.includes(token.text)
}

/** Whether a command of this kind stands between operands. */
export function relates(kind: string): boolean {
  return kind === 'rel' || kind === 'bin'
}

export function opens(token: Token): boolean {
  return '([{'.includes(token.text) || (token.kind === 'command' && (token.last === 'open' || token.last === 'size'))
}

export function closes(token: Token): boolean {
  return ')]}'.includes(token.text) || (token.kind === 'command' && token.last === 'close')
}

/** Something an operator can act on: not a word that is both an article and a letter. */
export function operand(token: Token | undefined): boolean {
  if (!token) return false
  if (token.text === '*' || token.text === "'") return !token.spaced
  if (token.kind === 'letter') return !(token.spaced && 'aAI'.includes(token.text))
  return (
    token.kind === 'number' ||
    token.kind === 'command' ||
    token.kind === 'dots' ||
    opens(token) ||
    closes(token) ||
    token.text === '|'
  )
}

/** `3B`, `110K`, `sim110k`: at i the letter for thousands or millions, no variable. */
export function isUnit(tokens: readonly Token[], i: number): boolean {
  const [before, number, unit, next] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!unit || unit.spaced || number?.kind !== 'number') return false
  const approximate = before?.kind === 'command' && before.last === 'rel'
  if (!/^[BKMGTDx]$/.test(unit.text) && !(approximate && unit.text === 'k')) return false
  return (approximate || before?.text !== '(') && (next === undefined || next.spaced || '-.,;:)'.includes(next.text))
}
