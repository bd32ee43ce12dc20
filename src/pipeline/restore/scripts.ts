/** Scripts: what `^` and `_` hang on, and when they only mark a part of a name, as in `VLM^2-Bench` or `CO_2`. */
import type { Token } from './token.ts'

/** `^` and `_` with what they hang on and what hangs on them, unless the sign only joins the words of a name. */
export function joinsScript(tokens: readonly Token[], i: number): boolean {
  const [before, a, b, after] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!a || !b || b.spaced) return false
  // v1_5
  if (b.text === '_' && a.kind === 'number' && !a.spaced && (before?.kind === 'letter' || before?.kind === 'prose')) return false
  if (b.text === '^' || b.text === '_')
    return after !== undefined && !after.spaced && scriptable(a, b, after) && !isNamePart(tokens, i)
  return before !== undefined && !a.spaced && (scriptable(before, a, b) || isNamePart(tokens, i - 1))
}

/**
 * Whether the sign at `at` raises or lowers a part of a name: the letters before it are then no variables, and only the script is
 * a formula.
 */
export function isNamePart(tokens: readonly Token[], at: number): boolean {
  const [before, base, sign] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!base || !sign || (base.kind !== 'letter' && base.kind !== 'prose') || !/[A-Za-z]$/.test(base.text)) return false
  const end = scriptEnd(tokens, at)
  if (end < 0) return false
  const raised = sign.text === '^'
  if (base.kind === 'prose') {
    if (!raised) return tokens[at + 1]?.text === '{' ? base.text.length > 3 : isFormulaOfChemistry(base, tokens[end])
    return base.text.length > 1 && /^[A-Z]|[A-Z]$/.test(base.text)
  }
  if (!raised) return false
  const next = tokens[end + 1]
  const isNumber = tokens[end]?.kind === 'number' || tokens[end - 1]?.kind === 'number'
  const goesOn =
    isNumber &&
    next !== undefined &&
    !next.spaced &&
    (next.kind === 'prose' || (next.kind === 'letter' && /[A-Z]/.test(next.text)))
  const hyphened = before?.text === '-' && !before.spaced && !base.spaced && tokens[at - 3]?.kind === 'prose'
  return /[A-Z]/.test(base.text) && (goesOn || hyphened)
}

/** `CO_2`, `SrTiO_3`. */
function isFormulaOfChemistry(base: Token, script: Token | undefined): boolean {
  return script?.kind === 'number' && /^[A-Z]/.test(base.text)
}

/** The last token of the script that the sign at `at` begins, if it is a number, a star or a short group; else -1. */
function scriptEnd(tokens: readonly Token[], at: number): number {
  const script = tokens[at + 1]
  if (!script || script.spaced) return -1
  if (script.kind === 'number' || script.text === '*' || script.text === '+' || script.text === 'circledR') return at + 1
  if (script.text !== '{') return -1
  const close = tokens.slice(at + 2, at + 6).findIndex((token) => token.text === '}')
  return close < 0 ? -1 : at + 2 + close
}

/** After the raised number of a name, the name goes on as text. */
export function endsNameScript(tokens: readonly Token[], i: number): boolean {
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

/** The token that the script ending at `end` hangs on (`sum` of `sum_{i=1}^n`), or -1. */
export function scriptBase(tokens: readonly Token[], end: number, partner: Int32Array): number {
  let at = end
  for (let scripts = 0; scripts < 2; scripts++) {
    const start = tokens[at]?.text === '}' ? (partner[at] ?? -1) : at
    const sign = tokens[start - 1]
    if (start < 0 || tokens[start]?.spaced || (sign?.text !== '^' && sign?.text !== '_')) break
    at = start - 2
  }
  return at === end ? -1 : at
}
