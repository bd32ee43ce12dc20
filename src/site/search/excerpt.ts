/** Where a formula that was searched for stands in an abstract: the engine itself marks only words. */
import { atoms } from './atoms.ts'

export interface Excerpt {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** Words before the match; the others come after it. */
const BEFORE = 8

/**
 * The first place in `content` that reads as `formula` does, with words around it; undefined when there is none.
 *
 * @param length words of the excerpt, the match not counted.
 */
export function formulaExcerpt(content: string, formula: string, length: number): Excerpt | undefined {
  const words = content.split(/\s+/)
  const found = words.flatMap((word, place) => atoms(word).map((atom) => ({ atom, place })))
  const wanted = atoms(formula)
  const at = found.findIndex((_, index) => wanted.every((atom, offset) => found[index + offset]?.atom === atom))
  const first = found[at]?.place
  const last = found[at + wanted.length - 1]?.place
  if (wanted.join('').length < 2 || first === undefined || last === undefined) return undefined
  const start = Math.max(0, first - BEFORE)
  return {
    before: words.slice(start, first).join(' '),
    match: words.slice(first, last + 1).join(' '),
    after: words.slice(last + 1, last + 1 + length - BEFORE).join(' '),
  }
}
