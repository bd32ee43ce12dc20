/** Formulas as words of the search index: pairs of neighbouring atoms, which a part of a formula has too. */
import { atoms } from './atoms.ts'

/** No vowels: the index's stemmer takes such a word as it is. */
const ALPHABET = '0123456789bcdfghjklmnpqrstvwxz'
const LENGTH = 4

/** No word or number begins so. */
const PREFIX = 'q0'

/**
 * Words that stand for a formula in the index: one for each pair of neighbours, and names such as `epsilon` as they are, so that
 * they are found in prose and formula alike.
 *
 * @param formula TeX or Unicode.
 */
export function indexTerms(formula: string): string[] {
  const list = atoms(formula)
  return [...pairs(list), ...list.map(bare).filter(isName)]
}

/** Words that every formula has which holds this one; empty when a single letter or sign is asked for. */
export function queryTerms(formula: string): string[] {
  const list = atoms(formula)
  return list.length > 1 ? pairs(list) : list.map(bare).filter(isName)
}

const bare = (atom: string) => atom.replace(/^[\^_]/, '')
const isName = (atom: string) => /^[a-z]{2,}$/.test(atom)

function pairs(list: readonly string[]): string[] {
  return list.slice(1).map((atom, index) => word(`${list[index]} ${atom}`))
}

/** FNV-1a, written with the alphabet. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
function word(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  let out = PREFIX
  for (let digit = 0; digit < LENGTH; digit++) {
    out += ALPHABET[hash % ALPHABET.length]
    hash = Math.floor(hash / ALPHABET.length)
  }
  return out
}
