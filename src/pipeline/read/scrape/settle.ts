/** Puts drafts right where a paragraph or a title line stands in the wrong one, before they are judged. */

import type { PageCustom } from './custom.ts'
import type { Draft } from './drafts.ts'
import { belonging } from './paragraphs.ts'
import { heading, maybeTwoTitles } from './titles.ts'
import type { Unit } from './units.ts'

/** A draft and what nobody can tell about it: such a paper is set aside. */
export interface Settled {
  readonly draft: Draft
  readonly doubt: Doubt | undefined
  /** Title lines that turned out to be no part of any paper. */
  readonly leftOver: readonly Unit[]
}

type Doubt =
  /** Said at the title below. */
  | { readonly of: 'lower' }
  | { readonly of: 'paragraph'; readonly line: number }
  | { readonly of: 'title'; readonly line: number; readonly upper: string; readonly lower: string }
  | { readonly of: 'piece'; readonly line: number; readonly text: string }

/** More paragraphs are no abstract. */
const mostParagraphs = 40

export function settle(drafts: readonly Draft[], custom: PageCustom): readonly Settled[] {
  const split = drafts.flatMap((draft, index) => splitParagraphs(draft, index, drafts, custom))
  const settled: Settled[] = []
  for (const one of split) {
    const upper = settled.at(-1)
    const { title, paragraphs } = one.draft
    if (upper?.draft.title && upper.draft.paragraphs.length === 0 && !upper.doubt && title && paragraphs.length > 0) {
      const found = heading(upper.draft.title, title, one.draft, custom)
      if (found === 'both' || found === 'upper') {
        settled.pop()
        const whole = found === 'upper' ? upper.draft.title : joined(upper.draft.title, title)
        const draft = {
          ...one.draft,
          title: whole,
          above: upper.draft.above,
          between: [...upper.draft.between, ...one.draft.between],
        }
        settled.push({ ...one, draft, leftOver: found === 'upper' ? [title] : [] })
        continue
      }
      if (found === 'unclear') {
        settled[settled.length - 1] = { ...upper, doubt: { of: 'lower' } }
        settled.push({
          ...one,
          doubt: { of: 'title', line: upper.draft.title.line, upper: upper.draft.title.text, lower: title.text },
        })
        continue
      }
    }
    const abstract = paragraphs[0]?.text
    const two = title && abstract !== undefined && maybeTwoTitles(title, abstract, custom)
    settled.push(
      two
        ? {
            ...one,
            doubt: { of: 'title', line: title.line, upper: title.lines[0]?.text ?? '', lower: title.lines[1]?.text ?? '' },
          }
        : one,
    )
  }
  return settled
}

function splitParagraphs(draft: Draft, index: number, drafts: readonly Draft[], custom: PageCustom): Settled[] {
  const doubt: Doubt | undefined = draft.unclear && { of: 'piece', line: draft.unclear.line, text: draft.unclear.text }
  for (const [place, paragraph] of draft.paragraphs.entries()) {
    if (place === 0 || draft.title === undefined) continue
    const answer = place < mostParagraphs ? belonging(place, index, drafts, custom) : 'unclear'
    if (answer === 'unclear') return [{ draft, doubt: doubt ?? { of: 'paragraph', line: paragraph.line }, leftOver: [] }]
    if (answer === 'other') {
      const orphan = {
        ...draft,
        title: undefined,
        paragraphs: draft.paragraphs.slice(place),
        above: [],
        between: [],
        cut: draft.cut,
      }
      return [
        { draft: { ...draft, paragraphs: draft.paragraphs.slice(0, place), cut: false }, doubt, leftOver: [] },
        { draft: orphan, doubt: undefined, leftOver: [] },
      ]
    }
  }
  return [{ draft, doubt, leftOver: [] }]
}

function joined(upper: Unit, lower: Unit): Unit {
  return { ...upper, text: `${upper.text} ${lower.text}`, lines: [...upper.lines, ...lower.lines] }
}
