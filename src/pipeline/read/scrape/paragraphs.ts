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
const neighbourhood = 12

export type Belonging = 'same' | 'other' | 'unclear'

/**
 * Whether a paragraph goes on with the abstract above it, by points for and against: the words it shares with that paper and with the
 * papers around, how it begins, how long the two are together. Of 3,896 titles taken from real digests none of machine learning and
 * seven of mathematics made an abstract count as the paper above's; of 4,032 abstracts cut in two, 86 in 100 were put together.
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
  let neighbours = 0
  for (let other = Math.max(0, index - neighbourhood); other <= index + neighbourhood; other += 1) {
    const neighbour = drafts[other]
    if (other === index || neighbour === undefined || neighbour.paragraphs.length === 0) continue
    neighbours += 1
    highest = Math.max(highest ?? 0, kinship.shared(paragraph.text, textOf(neighbour, undefined)) ?? 0)
  }
  let points = 0
  const many = neighbours >= 6
  if (highest === undefined) points += share >= 0.3 ? 1 : share === 0 ? -1 : 0
  else if (share === 0) points -= 2
  else {
    const ratio = share / highest
    points += ratio >= (many ? 1.6 : 3) ? 2 : ratio >= (many ? 1.2 : 1.8) ? 1 : ratio < 0.5 ? -2 : ratio < 0.8 ? -1 : 0
  }
  const ofTitle = draft.title ? kinship.shared(draft.title.text, paragraph.text) : undefined
  if (ofTitle !== undefined) points += ofTitle >= 0.3 ? 1 : ofTitle === 0 ? -1 : 0
  if (draft.title && namedIn(draft.title.text, paragraph.text)) points += 2
  if (continues(paragraph.text)) points += 2
  else if (opens(paragraph.text)) points -= opens(above.text) || inThisPaper.test(above.text) ? 3 : 2
  if (/[:,;]$/.test(above.text)) points += 2
  if (together > longestAbstract) points -= 2
  if (together > longestAbstract * 1.3) points -= 2
  if (paragraph.text.length < short * custom.length) points += 1
  if (above.text.length < short * custom.length) points += 1
  if (paragraph.apart) points -= 3
  return points >= 1 ? 'same' : points <= -3 ? 'other' : 'unclear'
}

const inThisPaper = /\b(?:in )?this (?:paper|work|article|note)\b/i

/** Whether a text begins as abstracts do more often than their second paragraphs. */
function opens(text: string): boolean {
  return /^(?:in )?this (?:paper|work|article|note|survey|study)\b|^recent|^(?:the|a) \p{L}+ (?:of|is|are|has)\b|^let \b|^we (?:prove|study|consider|show|introduce|present|propose|investigate|describe|establish|give|construct|develop)\b/iu.test(
    text,
  )
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
