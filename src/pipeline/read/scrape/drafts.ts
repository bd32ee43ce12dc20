/** Gathers the pieces of a page into drafts of papers: a title opens one, and the paragraphs below it are its abstract. */
import { type DateLine, parseDateLine } from './date-line.ts'
import { continues, dangles, type Look } from './looks.ts'
import { innerSentenceEnds } from './sentences.ts'
import { isText, type Unit } from './units.ts'

/** A paper as gathered, before anybody has asked whether it is whole. */
export interface Draft {
  /** None if its paragraphs stand there without one. */
  readonly title: Unit | undefined
  readonly paragraphs: Paragraph[]
  /** arXiv ids that furniture names above the title, and between title and abstract. */
  readonly above: string[]
  readonly between: string[]
  /** Blank lines between title and abstract. */
  gap: number
  /** Whether furniture stands between title and abstract, and whether it says “Abstract”. */
  furnished: boolean
  labelled: boolean
  /** The page marks the abstract as cut off. */
  cut: boolean
  /** The date that stands below the abstract and the number of its authors. */
  published: DateLine | undefined
  /** What could be a title as well as an abstract, if such a piece stands between the two. */
  unclear: Unit | undefined
}

interface Paragraph {
  readonly text: string
  readonly line: number
  /** Whether furniture stands between this paragraph and the one before. */
  readonly apart: boolean
}

/** Drafts in the page's order; arXiv ids named below the last; pieces of which nothing tells whether they are title or abstract. */
export interface Gathered {
  readonly drafts: readonly Draft[]
  readonly trailing: readonly string[]
  readonly strays: readonly Unit[]
}

export function gather(units: readonly Unit[]): Gathered {
  const drafts: Draft[] = []
  const strays: Unit[] = []
  let draft: Draft | undefined
  let above: string[] = []
  let gap = 0
  let furnished = false
  let previous: Look | undefined
  let authored = false
  const following = nextLooks(units)
  const open = (title: Unit | undefined) => {
    draft = {
      title,
      paragraphs: [],
      above,
      between: [],
      gap: 0,
      furnished: false,
      labelled: false,
      cut: false,
      published: undefined,
      unclear: undefined,
    }
    drafts.push(draft)
    authored = false
    above = []
  }
  for (const [index, unit] of units.entries()) {
    gap += unit.gap
    if (!isText(unit)) {
      const pending = draft?.title && draft.paragraphs.length === 0 ? draft : undefined
      const last = draft?.paragraphs.at(-1)
      if (unit.arxiv) (pending?.between ?? above).push(unit.arxiv)
      if (pending && /^(?:abstract|summary)$/i.test(unit.text)) pending.labelled = true
      if (/\d authors?\b/i.test(unit.text)) authored = draft !== undefined && draft.paragraphs.length > 0
      else if (authored && draft) draft.published ??= parseDateLine(unit.text)
      if (unit.kind === 'more' && draft && last && !furnished) draft.cut = true
      if (unit.kind === 'address' && draft && last && !furnished && /(?:[:(]| at| on| via| in| is)$/.test(last.text)) {
        draft.paragraphs[draft.paragraphs.length - 1] = { ...last, text: `${last.text} ${unit.text}` }
      } else furnished = true
      continue
    }
    const kind = unit.kind === 'either' ? settle(unit, previous, following[index]) : unit.kind
    if (kind === 'title') open(unit)
    else if (kind === undefined) {
      if (draft && previous === 'title') draft.unclear = unit
      else strays.push(unit)
    } else if (kind === 'abstract') {
      if (draft === undefined) open(undefined)
      if (draft && draft.paragraphs.length === 0) Object.assign(draft, { gap, furnished })
      if (draft) addParagraph(draft, unit, furnished)
    }
    if (kind) previous = kind as Look
    gap = 0
    furnished = false
  }
  return { drafts, trailing: above, strays }
}

/** A sentence that a blank line or furniture broke in two is put together again. */
function addParagraph(draft: Draft, unit: Unit, apart: boolean) {
  const last = draft.paragraphs.at(-1)
  const broken = last && /[\p{L}\p{N},;:-]$/u.test(last.text) && /^\p{Ll}[\p{Ll}-]* /u.test(unit.text)
  if (broken) draft.paragraphs[draft.paragraphs.length - 1] = { ...last, text: `${last.text} ${unit.text}` }
  else draft.paragraphs.push({ text: unit.text, line: unit.line, apart: apart && last !== undefined })
}

/** What stands around a piece that could be either: only a title can stand between two abstracts, only an abstract between two titles. */
function settle(unit: Unit, before: Look | undefined, after: Look | undefined): Look | undefined {
  if (before === 'title') {
    if (after === 'title' || after === undefined) return 'abstract'
    return undefined
  }
  if (after === 'abstract') return dangles(unit.text) ? undefined : 'title'
  return before === 'abstract' && (continues(unit.text) || innerSentenceEnds(unit.text) > 0) ? 'abstract' : undefined
}

function nextLooks(units: readonly Unit[]): readonly (Look | undefined)[] {
  const looks: (Look | undefined)[] = []
  let next: Look | undefined
  for (let index = units.length - 1; index >= 0; index -= 1) {
    looks[index] = next
    const unit = units[index]
    if (unit && (unit.kind === 'title' || unit.kind === 'abstract' || unit.kind === 'either')) next = unit.kind
  }
  return looks
}
