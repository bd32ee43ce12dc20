/** Letter styles that left no trace, where what stands around makes them nearly sure. */
import type { Token } from './token.ts'

/** `\mathbb` for `R` in `x in R^d`, `\text` for a word in a script, `\mathrm` for a word that is an operator's name; else undefined. */
export function lostStyle(tokens: readonly Token[], i: number): '\\mathbb' | '\\text' | '\\mathrm' | undefined {
  const token = tokens[i]
  const prev = tokens[i - 1]
  const next = tokens[i + 1]
  if (!token) return undefined
  if (token.kind === 'prose') {
    // SAx is a product, not a name.
    if (token.text.length < 3 || /^[A-Z]{2}[a-z]$/.test(token.text)) return undefined
    return prev && '{_^'.includes(prev.text) ? '\\text' : '\\mathrm'
  }
  if (token.kind !== 'letter') return undefined
  if (token.text === 'R' && next?.text === '^' && !next.spaced) {
    const isSquared = tokens[i + 2]?.kind === 'number'
    const afterRelation = prev?.kind === 'command' && prev.last === 'rel'
    return afterRelation || (!isSquared && tokens[i + 2]?.text !== '*') ? '\\mathbb' : undefined
  }
  if (/[RNZ]/.test(token.text) && prev?.kind === 'command' && prev.text.endsWith('in') && prev.last === 'rel') {
    return next === undefined || '^_'.includes(next.text) ? '\\mathbb' : undefined
  }
  return token.text === 'E' && next?.text === '[' && !next.spaced ? '\\mathbb' : undefined
}
