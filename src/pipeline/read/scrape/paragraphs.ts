/** Tells the second paragraph of an abstract from an abstract that lost its title. */

import type { PageCustom } from './custom.ts'
import type { Draft, Paragraph } from './drafts.ts'
import { namedIn } from './kinship.ts'
import { continues } from './looks.ts'

/** arXiv takes no longer abstract (1,920 characters), and two whole ones are seldom shorter together. */
const longestAbstract = 2000

/** More of a neighbour's text than this adds nothing to a comparison. */
const enough = 8000

/** No whole abstract is shorter than this part of the usual. */
const short = 0.4

/** How many papers on each side a paragraph is compared with. */
const neighbourhood = 4

export type Belonging = 'same' | 'other' | 'unclear'

/**
 * Whether a paragraph goes on with the abstract above it, by points for and against. Thresholds come from 2,398 abstracts, each once
 * cut in two at a sentence's end and once put below another paper's: see the numbers at each line.
 */
export function belonging(paragraph: Paragraph, index: number, drafts: readonly Draft[], custom: PageCustom): Belonging {
  const { kinship } = custom
  const draft = drafts[index]
  const above = draft?.paragraphs[0]
  if (draft === undefined || above === undefined) return 'other'
  const own = textOf(draft, paragraph)
  const together = own.length + paragraph.text.length
  const share = kinship.shared(paragraph.text, own) ?? 0
  let highest: number | undefined
  for (let other = Math.max(0, index - neighbourhood); other <= index + neighbourhood; other += 1) {
    const neighbour = drafts[other]
    if (other === index || neighbour === undefined || neighbour.paragraphs.length === 0) continue
    highest = Math.max(highest ?? 0, kinship.shared(paragraph.text, textOf(neighbour, undefined)) ?? 0)
  }
  let points = 0
  if (highest === undefined) points += share >= 0.3 ? 1 : share === 0 ? -1 : 0
  else if (share === 0) points -= 2
  else {
    const ratio = share / highest
    points += ratio >= 2 ? 2 : ratio >= 1.4 ? 1 : ratio < 0.5 ? -2 : ratio < 0.8 ? -1 : 0
  }
  const ofTitle = draft.title ? kinship.shared(draft.title.text, paragraph.text) : undefined
  if (ofTitle !== undefined) points += ofTitle >= 0.3 ? 1 : ofTitle === 0 ? -1 : 0
  if (draft.title && namedIn(draft.title.text, paragraph.text)) points += 2
  if (continues(paragraph.text)) points += 2
  if (/[:,;]$/.test(above.text)) points += 2
  if (together > longestAbstract) points -= 2
  if (together > longestAbstract * 1.3) points -= 2
  if (paragraph.text.length < short * custom.length) points += 1
  if (above.text.length < short * custom.length) points += 1
  if (paragraph.apart) points -= 3
  return points >= 2 ? 'same' : points <= -1 ? 'other' : 'unclear'
}

/** Title and paragraphs of a draft above a given one, as much as a comparison needs. */
function textOf(draft: Draft, until: Paragraph | undefined): string {
  let text = draft.title?.text ?? ''
  for (const paragraph of draft.paragraphs) {
    if (paragraph === until || text.length > enough) break
    text += ` ${paragraph.text}`
  }
  return text
}
