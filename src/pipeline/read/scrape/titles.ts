/** Which of two titles in a row belongs to the abstract below them, or whether both are one title over two lines. */

import type { PageCustom } from './custom.ts'
import type { Draft } from './drafts.ts'
import { namedIn } from './kinship.ts'
import { looksLikeNames } from './labels.ts'
import type { Unit } from './units.ts'
import { mayGoOn } from './unwrap.ts'

export type Heading =
  /** The lower line alone is the title. */
  | 'lower'
  /** Both lines are one title. */
  | 'both'
  /** The upper line is the title, the lower one is something else. */
  | 'upper'
  | 'unclear'

/** @param upper - the title that has no abstract directly below it */
export function heading(upper: Unit, lower: Unit, draft: Draft, custom: PageCustom): Heading {
  const abstract = draft.paragraphs[0]?.text ?? ''
  const ofUpper = custom.kinship.shared(upper.text, abstract)
  const ofLower = custom.kinship.shared(lower.text, abstract)
  const known = custom.telling && ofUpper !== undefined && ofLower !== undefined
  if (upper.text.length + lower.text.length < 300) {
    if (mayGoOn(upper.text, lower.text) && lower.gap <= 1) return known && ofUpper === 0 && ofLower > 0.3 ? 'unclear' : 'both'
    if (lower.touching) return foreign(upper.text, lower.text, abstract, custom) ? 'unclear' : 'both'
  }
  if (looksLikeNames(lower) && !(ofLower && ofLower >= 0.3)) return known && ofUpper >= 0.2 && ofLower < 0.1 ? 'upper' : 'unclear'
  if (known && ofUpper >= 0.3 && ofLower < 0.1) return wordsOf(lower.text) <= 3 ? 'upper' : 'unclear'
  if (ofUpper !== undefined && ofUpper >= 0.3 && ofUpper >= (known ? 0.8 : 1) * (ofLower ?? 0)) return 'unclear'
  if (!(known && ofLower >= 0.2) && wordsOf(lower.text) <= 3 && wordsOf(upper.text) > 3) return 'unclear'
  return 'lower'
}

/** Whether a title over two lines may be two titles, the abstract between them lost. */
export function maybeTwoTitles(title: Unit, abstract: string, custom: PageCustom): boolean {
  const [first, second, third] = title.lines
  if (first === undefined || second === undefined || third !== undefined) return false
  return !mayGoOn(first.text, second.text) && !second.indented && foreign(first.text, second.text, abstract, custom)
}

/** Whether the upper one of two lines is a title of its own, as far as the words of the abstract below tell. */
function foreign(upper: string, lower: string, abstract: string, custom: PageCustom): boolean {
  if ((upper.includes(': ') && lower.includes(': ')) || /^\S+: /.test(lower)) return true
  if (namedIn(upper, abstract)) return false
  if (wordsOf(upper) <= 3) return !custom.tidy
  const ofUpper = custom.kinship.shared(upper, abstract)
  const ofLower = custom.kinship.shared(lower, abstract)
  if (ofUpper === undefined || ofLower === undefined) return !custom.tidy
  return ofUpper < 0.2 && (ofLower > ofUpper || !custom.tidy)
}

export function wordsOf(text: string): number {
  return text.split(' ').length
}
