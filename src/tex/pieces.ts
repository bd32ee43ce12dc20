/** The pieces that a formula as plain text is made of: single characters, scripts, accents, fractions, roots. */
import { accentMarks, subscripts, superscripts } from './scripts.ts'
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

export function scripted(kind: '^' | '_', script: string): string {
  const text = script.trim()
  const table = kind === '^' ? superscripts : subscripts
  const compact = [...text.replaceAll(' ', '')]
  if (text === '') return ''
  if (compact.every((char) => table.has(char))) return compact.map((char) => table.get(char)).join('')
  const marked = text.startsWith('′') ? text : ''
  if (marked !== '') return marked
  return [...text.normalize('NFC')].length === 1 ? `${kind}${text}` : `${kind}(${text.replace(/ ([^\p{L}\d ]+) /gu, '$1')})`
}

export function accented(name: string, base: string): Piece {
  const mark = accentMarks.get(name) ?? ''
  const chars = [...base]
  if (chars.length === 1) return { atom: 'ord', text: (base + mark).normalize('NFC') }
  if (/bar|line/.test(name)) return { atom: 'ord', text: chars.map((char) => (char + mark).normalize('NFC')).join('') }
  return { atom: 'ord', text: `${name.replace('wide', '')}(${base})` }
}

export function fraction(above: string, below: string): Piece {
  return { atom: 'ord', text: `${parenthesised(above.trim())}/${parenthesised(below.trim())}` }
}

export function root(degree: string | undefined, inside: string): string {
  const sign =
    degree === undefined || degree === '2' ? '√' : degree === '3' ? '∛' : degree === '4' ? '∜' : `${scripted('^', degree)}√`
  return sign + parenthesised(inside.trim())
}

/** In parentheses unless it is one number, one name or already closed in. */
function parenthesised(text: string): string {
  return /^(?:[\d.]+|\p{L}\p{M}*[\d₀-₉⁰-⁹²³¹]*)$/u.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`
}
