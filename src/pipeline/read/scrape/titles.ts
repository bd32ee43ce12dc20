/** Which of two titles in a row belongs to the abstract below them, or whether both are one title over two lines. */

import type { PageCustom } from './custom.ts'
import type { Draft } from './drafts.ts'
import { namedIn } from './kinship.ts'
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
  const kinship = custom.telling ? custom.kinship : undefined
  const abstract = draft.paragraphs[0]?.text ?? ''
  const ofUpper = kinship?.shared(upper.text, abstract)
  const ofLower = kinship?.shared(lower.text, abstract)
  const known = ofUpper !== undefined && ofLower !== undefined
  if (upper.text.length + lower.text.length < 300) {
    if (mayGoOn(upper.text, lower.text) && lower.gap <= 1) return known && ofUpper === 0 && ofLower > 0.3 ? 'unclear' : 'both'
    if (lower.touching) {
      if (known && (ofUpper >= 0.1 || namedIn(upper.text, abstract))) return 'both'
      return custom.tidy && (!known || wordsOf(upper.text) <= 3) ? 'both' : 'unclear'
    }
  }
  if (known && ofUpper >= 0.3 && ofLower < 0.1) return wordsOf(lower.text) <= 3 ? 'upper' : 'unclear'
  if (known && ofUpper >= 0.3 && ofUpper >= 0.8 * ofLower) return 'unclear'
  if (!(known && ofLower >= 0.2) && wordsOf(lower.text) <= 3 && wordsOf(upper.text) > 3) return 'unclear'
  return 'lower'
}

/**
 * Whether a title over two lines may be two titles, the abstract between them lost: the first line has nothing to do with the abstract.
 */
export function maybeTwoTitles(title: Unit, abstract: string, custom: PageCustom): boolean {
  if (!custom.telling) return false
  const { kinship } = custom
  const first = title.lines[0]?.text ?? ''
  const second = title.lines[1]?.text ?? ''
  if (title.lines.length !== 2 || mayGoOn(first, second) || title.lines[1]?.indented) return false
  if (namedIn(first, abstract) || (custom.tidy && wordsOf(first) <= 3)) return false
  const ofFirst = kinship.shared(first, abstract)
  const ofSecond = kinship.shared(second, abstract)
  if (ofFirst === undefined || ofSecond === undefined) return false
  return ofFirst < 0.1 && ofSecond >= 0.2
}

export function wordsOf(text: string): number {
  return text.split(' ').length
}
