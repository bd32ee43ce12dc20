/** Whether two tokens with a blank between them belong to one formula. */
import type { Brackets } from './brackets.ts'
import { scriptBase } from './scripts.ts'
import type { CommandToken, Token } from './token.ts'
import { isOperator, isUnit, mathlike, opens, operand, relates } from './token-roles.ts'

/** As `joins`, for tokens `i - 1` and `i` that stand apart. */
export function joinsOverBlank(tokens: readonly Token[], i: number, brackets: Brackets): boolean {
  const a = tokens[i - 1]
  const b = tokens[i]
  if (!a || !b || isUnit(tokens, i - 1)) return false
  if (joinsFactors(tokens, i, brackets) || joinsGrowth(tokens, i, brackets)) return true
  if (b.text === ',' || a.text === ',') return listWithDots(tokens, i)
  if (b.text === ':' || a.text === ':') return a.kind === 'letter' || b.kind === 'letter' ? isMap(tokens, i) : false
  if (b.text === '(' && !brackets.inside[i + 1]) return false
  if (b.text === '|' && brackets.inside[i + 1] === 2) return operand(a)
  if (isOperator(b)) return beforeOperator(tokens, i, a, b)
  if (isOperator(a)) return operand(b) && !(a.spaced && '-+<>~'.includes(a.text) && i >= 2 && !operand(tokens[i - 2]))
  if (a.kind === 'command') return afterCommand(tokens, i, a, b)
  if (b.kind === 'command') return beforeCommand(tokens, i, a, b)
  return joinsProduct(tokens, i, brackets)
}

function beforeOperator(tokens: readonly Token[], i: number, a: Token, b: Token): boolean {
  const next = tokens[i + 1]
  if (!(operand(a) || a.text === 'A') || !operand(next)) return false
  if (b.text === '-' && '})'.includes(a.text) && next?.kind === 'command' && next.telling) return true
  if (b.text === '|' && a.kind === 'command' && a.telling) return tokens.slice(i + 2, i + 8).some((token) => token.text === '|')
  return !'-|/'.includes(b.text) || next?.spaced === true
}

/** `f_i p_i`, `sum_k w_k`, `k^2 (n+1)^3`: factors apart by a blank, known by their scripts. */
function joinsFactors(tokens: readonly Token[], i: number, { partner, inside }: Brackets): boolean {
  const base = tokens[scriptBase(tokens, i - 1, partner)]
  const b = tokens[i]
  if (!base || !b) return false
  const isOperatorName = base.kind === 'command' && (base.last === 'func' || /(?:nabla|partial|Delta)$/.test(base.text))
  if (isOperatorName) return operand(b)
  const hasScript = (token: Token | undefined): boolean => token !== undefined && !token.spaced && '^_'.includes(token.text)
  if (b.kind === 'letter' || (b.kind === 'command' && b.telling && b.last === 'ord'))
    return operand(b) && (hasScript(tokens[i + 1]) || takesArgument(tokens, i, inside))
  if (b.kind === 'command' && b.first === 'func')
    return tokens[i + 1] !== undefined && (operand(tokens[i + 1]) || hasScript(tokens[i + 1]))
  return (b.text === '(' || b.text === '{') && hasScript(tokens[(partner[i] ?? -2) + 1])
}

/** `u(x)` after a script: a function of something. */
function takesArgument(tokens: readonly Token[], i: number, inside: Uint8Array): boolean {
  const next = tokens[i + 1]
  return next !== undefined && next.text === '(' && !next.spaced && inside[i + 2] !== 0
}

/** `O (n^2)`, `Omega (n)`: a growth rate whose bracket stands apart. */
function joinsGrowth(tokens: readonly Token[], i: number, { inside }: Brackets): boolean {
  const a = tokens[i - 1]
  const b = tokens[i]
  const isGrowth = a !== undefined && (/^[OΘΩ}]$/.test(a.text) || (a.kind === 'command' && /(?:Omega|Theta)$/.test(a.text)))
  if (!isGrowth || !b) return false
  if (b.kind === 'command' && b.first === 'size') return !tokens[i + 1]?.spaced
  return b.text === '(' && inside[i + 1] !== 0 && a.text !== '}'
}

function afterCommand(tokens: readonly Token[], i: number, a: CommandToken, b: Token): boolean {
  const next = tokens[i + 1]
  if (a.text === 'in') return joinsByIn(tokens, i - 1)
  if (a.text === 'to') return joinsByTo(tokens, i - 1)
  if (relates(a.last))
    return operand(b) && (a.telling || a.pieces.length > 1 || a.text !== 'times' || joinsByTimes(tokens, i - 1))
  if (a.last === 'func' || a.last === 'argument' || a.last === 'style')
    return operand(b) && !(a.last === 'style' && !a.telling && a.spaced && b.kind !== 'letter' && b.kind !== 'number')
  if (a.last === 'size' || a.last === 'open') return true
  if (b.kind === 'command')
    return relates(b.first) || b.first === 'close' || b.first === 'size'
      ? beforeCommand(tokens, i, a, b)
      : (a.telling || a.text === 'partial') && b.telling
  if (b.kind === 'letter')
    return operand(b) && !(next?.text === '-' && !next.spaced) && (a.telling || ['partial', 'top', 'circ'].includes(a.text))
  return false
}

function beforeCommand(tokens: readonly Token[], i: number, a: Token, b: CommandToken): boolean {
  const next = tokens[i + 1]
  if (b.text === 'in') return joinsByIn(tokens, i)
  if (b.text === 'to') return joinsByTo(tokens, i)
  if (b.text === 'times') return joinsByTimes(tokens, i)
  if (relates(b.first)) return operand(a) && (b.telling || b.last === 'letter' || (next !== undefined && operand(next)))
  if (b.first === 'close' || b.first === 'size') return true
  if (b.first === 'func') return operand(a) && next !== undefined && operand(next) && !opens(a)
  return false
}

/** `x in R^d`, `i in [n]`: a variable before and something like a set behind. */
function joinsByIn(tokens: readonly Token[], at: number): boolean {
  const [left, right, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (!left || !right || left.kind === 'number' || !(operand(left) || left.text === 'A')) return false
  if (right.text === '[' || right.text === '{' || (right.text === '(' && after?.kind === 'number')) return true
  if (right.kind === 'command') return right.telling && /^(?:[A-Z]|math)/.test(right.text)
  // h in H
  if (
    left.kind === 'letter' &&
    /[a-z]/.test(left.text) &&
    right.kind === 'letter' &&
    /[B-HJ-Z]/.test(right.text) &&
    (!after || after.spaced || ',.;:)'.includes(after.text))
  )
    return true
  return (
    right.kind === 'letter' && /[A-Z]/.test(right.text) && after !== undefined && !after.spaced && '^_([{'.includes(after.text)
  )
}

/** `n to infty`, `f: X to Y`. */
function joinsByTo(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]]
  if (!left || !right || !operand(left)) return false
  const limit = '+-'.includes(right.text) || right.text === 'pm' ? tokens[at + 2] : right
  if (limit?.kind === 'command' && limit.text.includes('infty')) return true
  return operand(right) && tokens.slice(Math.max(0, at - 6), at).some((token) => token.text === ':' || token.text === 'colon')
}

/** `n times d`, `3 times 3`; `4 times faster` is prose. */
function joinsByTimes(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]]
  return (
    left !== undefined && right !== undefined && operand(left) && operand(right) && !(right.kind === 'command' && !right.telling)
  )
}

/** A comma between `x_1`, `ldots` and `x_n`. */
export function listWithDots(tokens: readonly Token[], i: number): boolean {
  return (
    tokens.slice(i - 2, i + 2).some((token) => token.kind === 'dots' || (token.kind === 'command' && /dots/.test(token.text))) &&
    tokens.slice(i - 1, i + 1).every((token) => mathlike(token))
  )
}

/** `f : X to Y`: a colon with an arrow behind it. */
function isMap(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(i, i + 9)
    .some((token) => token.kind === 'command' && /(?:^|[A-Za-z])(?:to|rightarrow|mapsto)$/.test(token.text))
}

/** `f(x) u(x)`, `exp(QK^top) V`, `mathfrak S d`, `alpha B A`: products whose first factor leaves no doubt. */
function joinsProduct(tokens: readonly Token[], i: number, { partner, inside }: Brackets): boolean {
  const [a, b] = [tokens[i - 1], tokens[i]]
  if (b?.kind !== 'letter' || !a) return false
  if (a.text === ')') {
    const from = partner[i - 1] ?? -1
    const holder = tokens[from - 1]
    if (!holder || tokens[from]?.spaced) return false
    if (holder.kind === 'letter') return takesArgument(tokens, i, inside)
    return holder.kind === 'command' && holder.last === 'func' && /[B-HJ-Z]/.test(b.text)
  }
  const first = tokens[i - 2]
  if (a.kind !== 'letter' || !a.spaced || first?.kind !== 'command' || 'aI'.includes(b.text)) return false
  return first.last === 'argument' || (first.telling && /[A-Z]/.test(a.text) && /[A-Z]/.test(b.text))
}
