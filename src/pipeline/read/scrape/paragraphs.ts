/** Tells the second paragraph of an abstract from an abstract that lost its title. */

import type { PageCustom } from './custom.ts'
import type { Draft } from './drafts.ts'
import { namedIn } from './kinship.ts'
import { continues, isListed } from './looks.ts'

/** arXiv takes no longer abstract (1,920 characters), and two whole ones are seldom shorter together. */
const longestAbstract = 2000

/** More of a neighbour's text than this adds nothing to a comparison. */
const enough = 8000

/** No whole abstract is shorter than this part of the usual. */
const short = 0.4

/** No abstract is shorter. */
const shortest = 80

/** How many papers on each side a paragraph is compared with. */
const neighbourhood = 12

/** Where abstracts are shorter than this, their words tell less, and more must speak for a paragraph. */
const telling = 700

/** What a paragraph is to the abstract above it. */
export type Belonging = 'same' | 'other' | 'unclear'

/**
 * Whether a paragraph goes on with the abstract above it, by points for and against: the words it shares with that paper and with the
 * papers around, how it begins, how long the two are together. Of 3,896 titles taken from real digests none of machine learning and
 * seven of mathematics made an abstract count as the paper above's; of 4,032 abstracts cut in two, 86 in 100 were put together.
 */
export function belonging(place: number, index: number, drafts: readonly Draft[], custom: PageCustom): Belonging {
  const { kinship } = custom
  const draft = drafts[index]
  const paragraph = draft?.paragraphs[place]
  const above = draft?.paragraphs[0]
  if (draft === undefined || paragraph === undefined || above === undefined) return 'other'
  const own = textOf(draft, place)
  const together = own.length + paragraph.text.length
  const share = kinship.shared(paragraph.text, own) ?? 0
  let highest: number | undefined
  let neighbours = 0
  for (let other = Math.max(0, index - neighbourhood); other <= index + neighbourhood; other += 1) {
    const neighbour = drafts[other]
    if (other === index || neighbour === undefined || neighbour.paragraphs.length === 0) continue
    neighbours += 1
    highest = Math.max(highest ?? 0, kinship.shared(paragraph.text, textOf(neighbour, neighbour.paragraphs.length)) ?? 0)
  }
  let points = 0
  const many = neighbours >= 6
  if (highest === undefined) points += share >= 0.3 ? 1 : share === 0 ? -1 : 0
  else if (share === 0) points -= 2
  else {
    const ratio = share / highest
    points +=
      ratio >= (many ? 1.6 : 3) && (many || share >= 0.25)
        ? 2
        : ratio >= (many ? 1.2 : 1.8)
          ? 1
          : ratio < 0.5
            ? -2
            : ratio < 0.8
              ? -1
              : 0
  }
  const ofTitle = draft.title ? kinship.shared(draft.title.text, paragraph.text) : undefined
  if (ofTitle !== undefined) points += ofTitle >= 0.3 ? 1 : ofTitle === 0 ? -1 : 0
  if (draft.title && namedIn(draft.title.text, paragraph.text)) points += 2
  if (continues(paragraph.text)) points += 2
  else if (opens(paragraph.text)) points -= opens(above.text) || inThisPaper.test(above.text) ? 3 : 2
  if (/[:,;]$/.test(draft.paragraphs[place - 1]?.text ?? '')) points += 2
  if (paragraph.text.length < shortest) points += 1
  if (isListed(paragraph.text)) points += 5
  if (paragraph.text.endsWith(':')) points += 4
  if (together > longestAbstract) points -= 2
  if (together > longestAbstract * 1.3) points -= 2
  if (custom.length >= telling && paragraph.text.length < short * custom.length) points += 1
  if (custom.length >= telling && above.text.length < short * custom.length) points += 1
  if (custom.paragraphed) points += 1
  if (paragraph.apart) points -= 3
  return points >= (custom.length < telling ? 3 : 1) ? 'same' : points <= -2 ? 'other' : 'unclear'
}

const inThisPaper = /\b(?:in )?this (?:paper|work|article|note)\b/i

/** Whether a text begins as abstracts do more often than their second paragraphs. */
function opens(text: string): boolean {
  return /^(?:in )?this (?:paper|work|article|note|survey|study)\b|^recent|^let \b|^we (?:prove|study|consider|show|introduce|present|propose|investigate|describe|establish|give|construct|develop)\b/iu.test(
    text,
  )
}

/** Title and paragraphs of a draft above a given one, as much as a comparison needs. */
function textOf(draft: Draft, end: number): string {
  let text = draft.title?.text ?? ''
  for (let place = 0; place < end && text.length <= enough; place += 1) text += ` ${draft.paragraphs[place]?.text ?? ''}`
  return text
}
