/** The pieces that a formula as plain text is made of: single characters, scripts, accents, fractions, roots. */
import { accentMarks, type ScriptTable, scriptTables } from './scripts.ts'
import type { Piece } from './spacing.ts'

export function character(char: string): Piece {
  if ('=<>'.includes(char)) return { atom: 'rel', text: char }
  if ('+-*'.includes(char)) return { atom: 'bin', text: char === '-' ? '−' : char }
  if (',;'.includes(char)) return { atom: 'punct', text: char }
  if (char === ':') return { atom: 'ord', text: char }
  if ('([{'.includes(char)) return { atom: 'open', text: char }
  if (')]}!'.includes(char)) return { atom: 'close', text: char }
  return { atom: 'ord', text: char }
}

/** A script raised or lowered when `table` has all of it, else with its mark. */
export function scripted(kind: '^' | '_', script: string, table: ScriptTable): string {
  const text = script.trim()
  const shifted = scriptTables[table][kind]
  const compact = [...text.replaceAll(' ', '')]
  if (text === '') return ''
  if (compact.every((char) => shifted.has(char))) return compact.map((char) => shifted.get(char)).join('')
  const marked = text.startsWith('′') ? text : ''
  if (marked !== '') return marked
  return [...text.normalize('NFC')].length === 1 ? `${kind}${text}` : `${kind}(${text.replace(/ ([^\p{L}\d ]+) /gu, '$1')})`
}

export function accented(name: string, base: string): Piece {
  const mark = accentMarks.get(name) ?? ''
  const chars = [...base]
  if (chars.length === 1) return { atom: 'ord', text: (base + mark).normalize('NFC') }
  const isLine = /bar|line/.test(name)
  if (isLine && /^[\p{L}\d]+$/u.test(base))
    return { atom: 'ord', text: chars.map((char) => (char + mark).normalize('NFC')).join('') }
  return { atom: 'ord', text: `${name.replace(/^wide|^over(?=line)/, '').replace('line', isLine ? 'bar' : 'line')}(${base})` }
}

export function fraction(above: string, below: string): Piece {
  const [top, bottom] = [above.trim(), below.trim()]
  const text = `${isProduct(top) ? top : inParentheses(top)}/${isTerm(bottom) ? bottom : inParentheses(bottom)}`
  return { atom: 'ord', text, shape: 'fraction' }
}

export function root(degree: string | undefined, inside: string, table: ScriptTable): Piece {
  const sign =
    degree === undefined || degree === '2'
      ? '√'
      : degree === '3'
        ? '∛'
        : degree === '4'
          ? '∜'
          : `${scripted('^', degree, table)}√`
  const text = inside.trim()
  return { atom: 'ord', text: sign + (BARE.test(text) ? text : inParentheses(text)), shape: 'root' }
}

/** What follows or a script would take for a part of a fraction or root is kept off by parentheses. */
export function closedOff(piece: Piece): Piece {
  return piece.shape === undefined ? piece : { atom: 'ord', text: `(${piece.text})` }
}

/** One number, or one letter with what is lowered at it. */
const BARE = /^(?:[\d.]+|\p{L}\p{M}*[₀-₎ₐ-ₜᵢ-ᵪⱼ]*)$/u
/** The same after a sign that belongs to it, raised or marked. */
const TERM = /^(?:[\d.]+|[∂√]?\p{L}\p{M}*(?:[₀-₎ₐ-ₜᵢ-ᵪⱼ⁰-⁾ⁱⁿ²³¹ᵃ-ᵡʰ-ˣ]|[\^_](?:[\p{L}\d]\p{M}*|\([^()]*\)))*)$/u

function isTerm(text: string): boolean {
  return TERM.test(text) || /^\([^()]*\)$/.test(text) || /^\|[^|\s]*\|$/.test(text)
}

/** Above a fraction's line, a product needs no parentheses: it is read from the left. */
function isProduct(text: string): boolean {
  return isTerm(text) || (/^[^\s/,;√]+$/.test(text) && isBalanced(text))
}

function isBalanced(text: string): boolean {
  return text.split(/[([{⟨]/).length === text.split(/[)\]}⟩]/).length
}

function inParentheses(text: string): string {
  return /^\([^()]*\)$/.test(text) ? text : `(${text})`
}
