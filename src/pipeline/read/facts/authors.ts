/** Names of authors, as readable text, out of the many ways in which they are written. */
import { cleanProse } from '../../restore/clean-prose.ts'
import { plainCharacters } from '../../write/plain-characters.ts'

const AND = /(?<!\s)\s*(?:;|\band\b|&)\s*/i
const SUFFIX = /^(?:jr\.?|sr\.?|i{1,3}|iv|ph\.?d\.?)$/i
/** More names in one paper have not been seen. */
const MOST = 5000

/**
 * Names out of one string: `Ada Lovelace, Emmy Noether and Grace Hopper`, `Lovelace, Ada and Noether, Emmy`, with affiliations in
 * brackets, which are left out. TeX accents become letters.
 */
export function namesIn(text: string): string[] {
  const plain = readable(withoutBrackets(text))
  const byAnd = plain.split(AND).filter((name) => name !== '')
  const inverted = byAnd.length > 1 && byAnd.every((name) => /^[^,]+,[^,]+(?:,[^,]+)?$/.test(name))
  if (inverted) return byAnd.map(turned).filter(isName)
  const names: string[] = []
  for (const part of byAnd.flatMap((piece) => piece.split(','))) {
    const name = part.trim().replace(/(?<!\s)\s+et al\.?$/i, '')
    const last = names.at(-1)
    if (last !== undefined && SUFFIX.test(name)) names[names.length - 1] = `${last} ${name}`
    else if (isName(name)) names.push(name)
  }
  return names.slice(0, MOST)
}

/** One name: `Lovelace, Ada` is turned round, TeX accents become letters; empty when it is none. */
export function nameOf(text: string): string {
  const name = readable(text)
  return isName(name) ? turned(name) : ''
}

function turned(name: string): string {
  const [family = '', given = '', extra] = name.split(',').map((part) => part.trim())
  if (given === '') return family
  // BibTeX's `von Last, Jr, First`
  if (extra !== undefined) return `${extra} ${family} ${given}`
  return SUFFIX.test(given) ? `${family} ${given}` : `${given} ${family}`
}

function isName(name: string): boolean {
  return /\p{L}/u.test(name) && !/^(?:et al\.?|others|unknown|anonymous)$/i.test(name.trim())
}

function readable(text: string): string {
  return cleanProse(plainCharacters(text).replace(/(?<!\\)~/g, ' '))
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function withoutBrackets(text: string): string {
  let depth = 0
  let out = ''
  for (const char of text) {
    if (char === '(') depth += 1
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) out += char
  }
  return out
}
