/** Which of two titles in a row belongs to the abstract below them, or whether both are one title over two lines. */
import type { Draft } from './drafts.ts'
import type { Kinship } from './kinship.ts'
import { mayGoOn, type Unit } from './units.ts'

export type Heading =
  /** The lower line alone is the title. */
  | 'lower'
  /** Both lines are one title. */
  | 'both'
  /** The upper line is the title, the lower one is something else. */
  | 'upper'
  | 'unclear'

/**
 * @param upper - the title that has no abstract directly below it
 * @param kinship - undefined if in this digest shared words are no evidence
 */
export function heading(upper: Unit, lower: Unit, draft: Draft, kinship: Kinship | undefined): Heading {
  const abstract = draft.paragraphs[0]?.text ?? ''
  const ofUpper = kinship?.shared(upper.text, abstract)
  const ofLower = kinship?.shared(lower.text, abstract)
  const known = ofUpper !== undefined && ofLower !== undefined
  if (upper.text.length + lower.text.length < 300) {
    if (mayGoOn(upper.text, lower.text) && lower.gap <= 1) return known && ofUpper === 0 && ofLower > 0.3 ? 'unclear' : 'both'
    if (lower.touching) return known && ofUpper >= 0.2 ? 'both' : 'unclear'
  }
  if (known && ofUpper >= 0.3 && ofLower < 0.1) return wordsOf(lower.text) <= 3 ? 'upper' : 'unclear'
  if (!(known && ofLower >= 0.2) && wordsOf(lower.text) <= 3 && wordsOf(upper.text) > 3) return 'unclear'
  return 'lower'
}

/**
 * Whether a title over two lines may be two titles, the abstract between them lost: the first line has nothing to do with the abstract.
 */
export function maybeTwoTitles(title: Unit, abstract: string, kinship: Kinship | undefined): boolean {
  const first = title.lines[0]?.text ?? ''
  const second = title.lines[1]?.text ?? ''
  if (title.lines.length !== 2 || mayGoOn(first, second) || title.lines[1]?.indented) return false
  const ofFirst = kinship?.shared(first, abstract)
  const ofSecond = kinship?.shared(second, abstract)
  if (ofFirst === undefined || ofSecond === undefined) return false
  return ofFirst < 0.1 && ofSecond >= 0.2
}

export function wordsOf(text: string): number {
  return text.split(' ').length
}
