/** Decides of each settled draft whether it is a paper that can be published, and says of every other one what is wrong with it. */
import type { Problem } from '../../../problem.ts'
import type { DigestItem, SetAside } from '../digest.ts'
import { isDay } from '../facts/day.ts'
import type { Named } from './arxiv.ts'
import type { PageCustom } from './custom.ts'
import { cutOff } from './cut-off.ts'
import type { DateLine } from './date-line.ts'
import * as faults from './faults.ts'
import type { Settled } from './settle.ts'
import { wordsOf } from './titles.ts'

/** The longest real abstract seen has 3,199 characters; more is several papers run together. */
const longestAbstract = 6000

/** An abstract without a full stop that is shorter than this part of the usual was cut off. */
const leastOfUsual = 0.5

/** What is usual on this page. */
export interface Custom extends PageCustom {
  readonly file: string
  /** The day of the page, `YYYY-MM-DD`. */
  readonly date: string
  /** Lines of the page's head, which may come again. */
  readonly chrome: ReadonlySet<string>
}

export interface Verdict {
  readonly item: DigestItem | undefined
  readonly setAside: SetAside | undefined
  readonly problems: readonly Problem[]
}

export function judge(settled: Settled, named: Named, last: boolean, custom: Custom): Verdict {
  const { draft, doubt } = settled
  const { file } = custom
  const problems: Problem[] = settled.leftOver.map((unit) => faults.leftOver(file, unit.line, unit.text))
  const [first] = draft.paragraphs
  const title = draft.title?.text
  if (title === undefined || draft.title === undefined) {
    for (const paragraph of draft.paragraphs) problems.push(faults.abstractWithoutTitle(file, paragraph.line, paragraph.text))
    return { item: undefined, setAside: undefined, problems }
  }
  const line = draft.title.line
  const aside = (...faults: Problem[]): Verdict => ({
    item: undefined,
    setAside: { title, line },
    problems: [...problems, ...faults],
  })
  if (doubt?.of === 'lower') return aside()
  if (doubt?.of === 'piece') return aside(faults.titleOrAbstract(file, doubt.line, doubt.text))
  if (first === undefined) {
    if (wordsOf(title) <= 2 || custom.chrome.has(title)) {
      return { item: undefined, setAside: undefined, problems: [...problems, faults.leftOver(file, line, title)] }
    }
    return aside(faults.titleWithoutAbstract(file, line, title, last))
  }
  if (doubt?.of === 'title') return aside(faults.titleUnclear(file, doubt.line, doubt.upper, doubt.lower))
  if (doubt?.of === 'paragraph') return aside(faults.paragraphUnclear(file, doubt.line, title))
  if (named.clash) return aside(faults.linksClash(file, line, title))
  const abstract = draft.paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  if (abstract.length > longestAbstract) return aside(faults.abstractTooLong(file, first.line, title, abstract.length))
  if (!draft.labelled) {
    const regular = draft.gap <= custom.gap && (!draft.furnished || custom.furnished)
    const shared = custom.kinship.shared(title, abstract) ?? 1
    if (shared < (regular ? custom.leastShared.regular : custom.leastShared.irregular))
      return aside(faults.unrelated(file, line, title))
  }
  const cut = draft.cut ? 'certain' : cutOff(abstract, last, custom.known)
  const lastLine = draft.paragraphs.at(-1)?.line ?? first.line
  if (cut === 'certain' || (cut === 'maybe' && (custom.cutsOff || abstract.length < leastOfUsual * custom.length)))
    return aside(faults.abstractCutOff(file, lastLine, title, abstract, last))
  const arxiv = named.id === undefined ? {} : { arxiv: named.id }
  const published = dayIn(draft.published, custom.date)
  const facts = { ...arxiv, ...(published !== undefined && { published }) }
  return { item: { title, abstract, line, abstractLine: first.line, ...facts }, setAside: undefined, problems }
}

/** The day that a paper's date line names; the page leaves the year out when it is its own. */
function dayIn(said: DateLine | undefined, date: string): string | undefined {
  if (said === undefined) return undefined
  const day = `-${String(said.month).padStart(2, '0')}-${String(said.day).padStart(2, '0')}`
  const year = said.year ?? Number(date.slice(0, 4))
  const published = `${year}${day}`
  return isDay(published) && published <= date ? published : undefined
}
