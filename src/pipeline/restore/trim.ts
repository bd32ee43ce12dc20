/** A run of tokens without the punctuation and stray brackets at its ends. */
import { isNamePart } from './scripts.ts'
import type { Token } from './token.ts'

const NEVER_FIRST = ",;:.)]}!'&~%*/="
const NEVER_LAST = ',;:.([{&~%/=+-^_<>'

/** The part of `tokens[from..to)` that can be a formula, as a half-open range; empty when there is none. */
export function trim(tokens: readonly Token[], from: number, to: number, partner: Int32Array): [number, number] {
  let first = from
  let last = to
  for (let before = -1; before !== first + last; ) {
    before = first + last
    const a = tokens[first]
    const b = tokens[last - 1]
    if (first >= last || !a || !b) break
    if (dropFirst(tokens, a, first, last, partner)) first++
    else if (dropLast(tokens, b, first, last, partner)) last--
    else if (wrapsAll(tokens, first, last, partner)) {
      first++
      last--
    }
  }
  return [first, last]
}

function dropFirst(tokens: readonly Token[], token: Token, first: number, last: number, partner: Int32Array): boolean {
  if ('([{'.includes(token.text)) return outside(partner[first], first, last)
  if (token.kind === 'dots') return true
  if ('-+'.includes(token.text)) return !token.spaced && first > 0 && !'([{'.includes(tokens[first - 1]?.text ?? '')
  if ('^_'.includes(token.text)) return !isNamePart(tokens, first)
  if (token.kind === 'command' && !token.telling && ['to', 'in', 'mid', 'ni'].includes(token.text)) return true
  return token.kind === 'sign' && NEVER_FIRST.includes(token.text)
}

function dropLast(tokens: readonly Token[], token: Token, first: number, last: number, partner: Int32Array): boolean {
  if (')]}'.includes(token.text)) return outside(partner[last - 1], first, last)
  if (
    token.kind === 'command' &&
    !token.telling &&
    ['to', 'in', 'mid', 'ni', 'max', 'min', 'log', 'sup', 'inf', 'sum'].includes(token.text)
  )
    return token.spaced
  if ('+-*'.includes(token.text) && !token.spaced && '^_'.includes(tokens[last - 2]?.text ?? ' ')) return false
  return token.kind === 'sign' && NEVER_LAST.includes(token.text)
}

function outside(place: number | undefined, first: number, last: number): boolean {
  return place === undefined || place < first || place >= last
}

/** `(epsilon)`: the brackets are the sentence's; `(epsilon, delta)` is a pair. */
function wrapsAll(tokens: readonly Token[], first: number, last: number, partner: Int32Array): boolean {
  if (tokens[first]?.text !== '(' || partner[first] !== last - 1 || last - first < 3) return false
  const after = tokens[last]
  if (after && !after.spaced && after.text === '-') return false
  return !tokens.slice(first, last).some((token) => token.text === ',')
}
