/** Whether two neighbouring tokens belong to one formula, should one of them be in a formula at all. */
import type { Brackets } from './brackets.ts'
import type { Token } from './token.ts'

const OPERATORS = '=<>+-*/|≤≥≈×·∈→±∼∪∩⊂⊆≠'
const IN_FORMULA = `${OPERATORS}()[]{}^_'!:,;&~%∑∏√`

/** Whether tokens `i - 1` and `i` belong together. */
export function joins(tokens: readonly Token[], i: number, brackets: Brackets): boolean {
  const a = tokens[i - 1]
  const b = tokens[i]
  if (!a || !b) return false
  if (endsNameScript(tokens, i) || isUnit(tokens, i)) return false
  if (brackets.inside[i] === 1) return !((b.text === '^' || b.text === '_') && isNamePart(tokens, i))
  if (b.text === '^' || b.text === '_' || a.text === '^' || a.text === '_') return joinsScript(tokens, i)
  if (!mathlike(a) || !mathlike(b)) return b.spaced ? false : gluedWord(a, b, tokens[i + 1])
  if (!b.spaced) return joinsGlued(tokens, i)
  return joinsFactors(tokens, i, brackets) || joinsGrowth(tokens, i, brackets) || joinsOverBlank(tokens, i)
}

export function mathlike(token: Token): boolean {
  return token.kind === 'sign' ? IN_FORMULA.includes(token.text) : token.kind !== 'prose'
}

export function isOperator(token: Token): boolean {
  return token.kind === 'sign' && OPERATORS.includes(token.text)
}

const relates = (kind: string): boolean => kind === 'rel' || kind === 'bin'
const opens = (token: Token): boolean =>
  '([{'.includes(token.text) || (token.kind === 'command' && (token.last === 'open' || token.last === 'size'))
const closes = (token: Token): boolean => ')]}'.includes(token.text) || (token.kind === 'command' && token.last === 'close')

/** Something an operator can act on: not a word that is both an article and a letter. */
function operand(token: Token | undefined): boolean {
  if (!token || token.text === '*') return token !== undefined && !token.spaced
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

/** `^` and `_` with what they hang on and what hangs on them, unless the sign only joins the words of a name. */
function joinsScript(tokens: readonly Token[], i: number): boolean {
  const [before, a, b, after] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!a || !b || b.spaced) return false
  if (b.text === '^' || b.text === '_')
    return after !== undefined && !after.spaced && scriptable(a, b, after) && !isNamePart(tokens, i)
  return before !== undefined && !a.spaced && (scriptable(before, a, b) || isNamePart(tokens, i - 1))
}

/** Whether the sign at `at` raises a part of a name, as in `VLM^2-Bench` and `A^2Search`: the name's letters are no variables. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const [before, base, sign] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!base || !sign || (base.kind !== 'letter' && base.kind !== 'prose') || !/[A-Za-z]$/.test(base.text)) return false
  const end = scriptEnd(tokens, at)
  if (end < 0) return false
  if (base.kind === 'prose')
    return sign.text === '^'
      ? base.text.length > 1 && /^(?:[A-Z]|.*[A-Z]$)/.test(base.text)
      : base.text.length > 3 && tokens[at + 1]?.text === '{'
  const next = tokens[end + 1]
  const goesOn =
    sign.text === '^' &&
    next !== undefined &&
    !next.spaced &&
    (next.kind === 'prose' || (next.kind === 'letter' && /[A-Z]/.test(next.text)))
  return (
    goesOn ||
    (sign.text === '^' &&
      before?.text === '-' &&
      !before.spaced &&
      !base.spaced &&
      tokens[at - 3]?.kind === 'prose' &&
      !before.spaced)
  )
}

/** The last token of the script that the sign at `at` begins, if it is a number, a star or a short group; else -1. */
function scriptEnd(tokens: readonly Token[], at: number): number {
  const script = tokens[at + 1]
  if (!script || script.spaced) return -1
  if (script.kind === 'number' || script.text === '*' || script.text === '+') return at + 1
  if (script.text !== '{') return -1
  const close = tokens.slice(at + 2, at + 6).findIndex((token) => token.text === '}')
  return close < 0 ? -1 : at + 2 + close
}

/** After the raised number of a name, the name goes on as text. */
function endsNameScript(tokens: readonly Token[], i: number): boolean {
  const from =
    tokens[i - 1]?.text === '}'
      ? tokens.slice(Math.max(0, i - 6), i).findLastIndex((token) => token.text === '^' || token.text === '_') +
        Math.max(0, i - 6)
      : i - 2
  const sign = tokens[from]
  return (sign?.text === '^' || sign?.text === '_') && scriptEnd(tokens, from) === i - 1 && isNamePart(tokens, from)
}

function scriptable(base: Token, sign: Token, script: Token): boolean {
  if (base.kind === 'prose' && base.text.length > 5) return false
  if (base.kind === 'sign' && !")]}|'*".includes(base.text)) return false
  if (script.text === '{' || script.text === '*' || script.text === "'") return true
  if (script.kind === 'sign') return sign.text === '^' && '+-('.includes(script.text)
  if (base.kind === 'prose') return base.text.length <= 3 && script.kind !== 'prose'
  return script.kind !== 'prose' || (sign.text === '^' && script.text.length <= 2)
}

function gluedWord(a: Token, b: Token, after: Token | undefined): boolean {
  // KL(p||q), dB_L: a short word that a bracket or a script makes a name of mathematics.
  if (a.kind === 'prose' && a.text.length <= 2)
    return (b.text === '(' || b.kind === 'number') && after !== undefined && mathlike(after)
  return (
    b.kind === 'prose' &&
    b.text.length <= 2 &&
    (a.kind === 'command' || a.kind === 'number') &&
    a.kind === 'command' &&
    relates(a.last)
  )
}

function joinsGlued(tokens: readonly Token[], i: number): boolean {
  const a = tokens[i - 1]
  const b = tokens[i]
  const next = tokens[i + 1]
  if (!a || !b) return false
  if (b.text === '-' && (next?.text === '-' || (a.kind === 'command' && a.last === 'bin'))) return false
  if (a.text === 'times' && b.kind === 'letter' && next && !next.spaced && next.kind === 'number' && next.text.length > 1)
    return false
  if (b.text === '-' || b.text === '/' || b.text === ':' || b.text === '|')
    return next !== undefined && !next.spaced && mathlike(next) && (b.text !== ':' || operand(next))
  if (b.text === ',' || b.text === ';')
    return next !== undefined && operand(next) && !next.spaced && (next.kind !== 'number' || a.kind !== 'number')
  if (a.text === ',' || a.text === ';' || a.text === ':') return operand(b)
  if (b.text === '%' || a.text === '%' || b.text === '~' || a.text === '~' || b.text === '&' || a.text === '&') return false
  if (b.text === "'") return a.kind === 'letter' && (next === undefined || next.spaced || next.kind === 'sign')
  if (b.text === '!') return (a.kind === 'letter' || a.kind === 'command') && next !== undefined && !next.spaced
  return true
}

/** `3B`, `110K`: thousands and millions, not variables. */
function isUnit(tokens: readonly Token[], i: number): boolean {
  const [before, number, unit, next] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!unit || unit.spaced || number?.kind !== 'number') return false
  const approximate = before?.kind === 'command' && before.last === 'rel'
  if (!/^[BKMGTDx]$/.test(unit.text) && !(approximate && unit.text === 'k')) return false
  return (approximate || before?.text !== '(') && (next === undefined || next.spaced || '-.,;:)'.includes(next.text))
}

/** The token that the script ending at `end` hangs on (`sum` of `sum_{i=1}^n`), or -1. */
function scriptBase(tokens: readonly Token[], end: number, partner: Int32Array): number {
  let at = end
  for (let scripts = 0; scripts < 2; scripts++) {
    const start = tokens[at]?.text === '}' ? (partner[at] ?? -1) : at
    const sign = tokens[start - 1]
    if (start < 0 || tokens[start]?.spaced || (sign?.text !== '^' && sign?.text !== '_')) break
    at = start - 2
  }
  return at === end ? -1 : at
}

/** `f_i p_i`, `sum_k w_k`, `k^2 (n+1)^3`: factors apart by a blank, known by their scripts. */
function joinsFactors(tokens: readonly Token[], i: number, { partner }: Brackets): boolean {
  const base = tokens[scriptBase(tokens, i - 1, partner)]
  const b = tokens[i]
  if (!base || !b) return false
  const isOperatorName = base.kind === 'command' && (base.last === 'func' || ['nabla', 'partial'].includes(base.text))
  if (isOperatorName) return operand(b)
  const hasScript = (token: Token | undefined): boolean => token !== undefined && !token.spaced && '^_'.includes(token.text)
  if (b.kind === 'letter' || (b.kind === 'command' && b.telling && b.last === 'ord'))
    return operand(b) && hasScript(tokens[i + 1])
  if (b.kind === 'command' && b.first === 'func')
    return tokens[i + 1] !== undefined && (operand(tokens[i + 1]) || hasScript(tokens[i + 1]))
  return (b.text === '(' || b.text === '{') && hasScript(tokens[(partner[i] ?? -2) + 1])
}

/** `O (n^2)`, `Omega (n)`: a growth rate whose bracket stands apart. */
function joinsGrowth(tokens: readonly Token[], i: number, { inside }: Brackets): boolean {
  const a = tokens[i - 1]
  const b = tokens[i]
  const isGrowth = a !== undefined && (/^[OΘΩ}]$/.test(a.text) || (a.kind === 'command' && /(?:Omega|Theta)$/.test(a.text)))
  if (!isGrowth || !b) return false
  if (b.kind === 'command' && b.first === 'size') return !tokens[i + 1]?.spaced
  return b.text === '(' && inside[i + 1] === 1 && a.text !== '}'
}

function joinsOverBlank(tokens: readonly Token[], i: number): boolean {
  const a = tokens[i - 1]
  const b = tokens[i]
  const next = tokens[i + 1]
  if (!a || !b || isUnit(tokens, i - 1)) return false
  if (b.text === ',' || a.text === ',') return listWithDots(tokens, i)
  if (isOperator(b))
    return (
      operand(a) &&
      next !== undefined &&
      (b.text === '-' || b.text === '|' || b.text === '/' ? next.spaced : true) &&
      operand(next)
    )
  if (isOperator(a)) return operand(b) && !(a.spaced && '-+<>~'.includes(a.text) && i >= 2 && !operand(tokens[i - 2]))
  if (a.kind === 'command') return afterCommand(tokens, i, a, b)
  if (b.kind !== 'command') return false
  return beforeCommand(tokens, i, a, b)
}

function afterCommand(tokens: readonly Token[], i: number, a: Token & { kind: 'command' }, b: Token): boolean {
  const next = tokens[i + 1]
  if (a.text === 'in') return joinsByIn(tokens, i - 1)
  if (a.text === 'to') return joinsByTo(tokens, i - 1)
  if (relates(a.last))
    return operand(b) && (a.telling || a.pieces.length > 1 || a.text !== 'times' || joinsByTimes(tokens, i - 1))
  if (a.last === 'func' || a.last === 'argument' || a.last === 'style')
    return operand(b) && !(a.last === 'style' && !a.telling && a.spaced && b.kind !== 'letter' && b.kind !== 'number')
  if (a.last === 'size' || a.last === 'open') return true
  if (b.kind === 'command')
    return relates(b.first) || b.first === 'close' || b.first === 'size' ? beforeCommand(tokens, i, a, b) : a.telling && b.telling
  if (b.kind === 'letter')
    return operand(b) && !(next?.text === '-' && !next.spaced) && (a.telling || ['partial', 'top', 'circ'].includes(a.text))
  return false
}

function beforeCommand(tokens: readonly Token[], i: number, a: Token, b: Token & { kind: 'command' }): boolean {
  const next = tokens[i + 1]
  if (b.text === 'in') return joinsByIn(tokens, i)
  if (b.text === 'to') return joinsByTo(tokens, i)
  if (b.text === 'times') return joinsByTimes(tokens, i)
  if (relates(b.first)) return operand(a) && (b.telling || b.last === 'letter' || (next !== undefined && operand(next)))
  if (b.first === 'close' || b.first === 'size') return true
  if (b.first === 'func') return operand(a) && next !== undefined && operand(next) && !opens(a)
  return (
    operand(a) &&
    b.telling &&
    a.kind !== 'number' &&
    (b.first === 'letter' ? relates(b.last) && false : a.kind === 'letter' ? false : closes(a) && false)
  )
}

/** `x in R^d`, `i in [n]`: a variable before and something like a set behind. */
function joinsByIn(tokens: readonly Token[], at: number): boolean {
  const [left, right, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (!left || !right || left.kind === 'number' || !(operand(left) || left.text === 'A')) return false
  if (right.text === '[' || right.text === '{' || (right.text === '(' && after?.kind === 'number')) return true
  if (right.kind === 'command') return right.telling
  return (
    right.kind === 'letter' && /[A-Z]/.test(right.text) && after !== undefined && !after.spaced && '^_([{'.includes(after.text)
  )
}

/** `n to infty`, `f: X to Y`. */
function joinsByTo(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]]
  if (!left || !right || !operand(left)) return false
  if (right.kind === 'command' && right.telling && right.text.includes('infty')) return true
  return tokens.slice(Math.max(0, at - 6), at).some((token) => token.text === ':' && !token.spaced) && operand(right)
}

/** `n times d`, `3 times 3`; `4 times faster` is prose. */
function joinsByTimes(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]]
  return (
    left !== undefined && right !== undefined && operand(left) && operand(right) && !(right.kind === 'command' && !right.telling)
  )
}

/** A comma between `x_1`, `ldots` and `x_n`. */
function listWithDots(tokens: readonly Token[], i: number): boolean {
  return (
    tokens.slice(i - 2, i + 2).some((token) => token.kind === 'dots' || (token.kind === 'command' && /dots/.test(token.text))) &&
    tokens.slice(i - 1, i + 1).every((token) => mathlike(token))
  )
}
