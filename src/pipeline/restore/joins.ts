/** Whether two neighbouring tokens belong to one formula, should one of them be in a formula at all. */
import type { Brackets } from './brackets.ts'
import { joinsOverBlank, listWithDots } from './over-blank.ts'
import { endsNameScript, isNamePart, joinsScript } from './scripts.ts'
import type { Token } from './token.ts'
import { closes, isUnit, mathlike, operand, relates } from './token-roles.ts'

/** Whether tokens `i - 1` and `i` belong together. */
export function joins(tokens: readonly Token[], i: number, brackets: Brackets): boolean {
  const a = tokens[i - 1]
  const b = tokens[i]
  if (!a || !b) return false
  if (brackets.inside[i] === 2) return true
  if (endsNameScript(tokens, i) || isUnit(tokens, i)) return false
  if (brackets.inside[i] === 1) return !((b.text === '^' || b.text === '_') && isNamePart(tokens, i))
  if (b.text === '^' || b.text === '_' || a.text === '^' || a.text === '_') return joinsScript(tokens, i)
  if (!mathlike(a) || !mathlike(b)) return b.spaced ? false : gluedWord(a, b, tokens[i + 1])
  if (!b.spaced) return joinsGlued(tokens, i) || (b.text === '|' && brackets.inside[i + 1] === 2)
  return joinsOverBlank(tokens, i, brackets)
}

/** `dB`, `KL2`: a short word beside a command or a number. */
function gluedWord(a: Token, b: Token, after: Token | undefined): boolean {
  if (a.kind === 'prose' && a.text.length <= 2) return b.kind === 'number' && after !== undefined && mathlike(after)
  if (a.text === ')' && /^d[a-zA-Z]$/.test(b.text)) return true
  return b.kind === 'prose' && b.text.length <= 2 && a.kind === 'command' && relates(a.last)
}

function joinsGlued(tokens: readonly Token[], i: number): boolean {
  const a = tokens[i - 1]
  const b = tokens[i]
  const next = tokens[i + 1]
  if (!a || !b) return false
  if (b.text === '-' && (next?.text === '-' || (a.kind === 'command' && a.last === 'bin'))) return false
  if (a.text === 'times' && b.kind === 'letter' && next && !next.spaced && next.kind === 'number' && next.text.length > 1)
    return false
  if (b.text === ',' && listWithDots(tokens, i)) return true
  if (b.text === '-' && next?.kind === 'command' && !next.telling && tokens[i + 2]?.text === '-') return false
  if (b.text === '-' && next?.spaced && closes(a)) return operand(next)
  if (b.text === '-' || b.text === '/' || b.text === ':' || b.text === '|')
    return next !== undefined && !next.spaced && mathlike(next) && (b.text !== ':' || operand(next))
  if (b.text === ',' || b.text === ';')
    return next !== undefined && operand(next) && !next.spaced && (next.kind !== 'number' || a.kind !== 'number')
  if (a.text === ',' || a.text === ';' || a.text === ':') return operand(b)
  if (b.text === '%' || a.text === '%' || b.text === '~' || a.text === '~' || b.text === '&' || a.text === '&') return false
  if (b.text === "'")
    return a.kind === 'letter' && (next === undefined || next.spaced || next.kind === 'sign' || next.kind === 'command')
  if (b.text === '!') return (a.kind === 'letter' || a.kind === 'command') && next !== undefined && !next.spaced
  return true
}
