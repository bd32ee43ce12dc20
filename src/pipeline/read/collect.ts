/** Makes digests of the papers that a reader found: one a day, each paper once, texts cleaned, what is not whole set aside. */
import type { Problem } from '../../problem.ts'
import * as faults from './collect-faults.ts'
import type { DigestItem, Facts, ReadResult, SetAside, Where } from './digest.ts'
import { arxivIdIn } from './facts/arxiv-id.ts'
import { noDay } from './file-name.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { RawPaper, Tex } from './raw-paper.ts'
import { cleanLines } from './scrape/clean.ts'
import { unseenCharacters } from './scrape/faults.ts'
import { wholeTexts } from './whole-texts.ts'

/** What a reader found in a file. */
export interface Found {
  readonly papers: readonly RawPaper[]
  /** What has become of the TeX in this form. */
  readonly tex: Tex
  /** The day that the file says of itself, and where it was looked for, for the fault when it says none. */
  readonly day: string | undefined
  readonly dayLookedFor: string
  readonly problems?: readonly Problem[]
}

interface Sorted {
  readonly day: string | undefined
  readonly item: DigestItem | undefined
  readonly setAside: SetAside | undefined
}

/** @returns the papers as digests; none when there is no paper, or no day to list them under. */
export function collect(found: Found, { file, name }: Where): ReadResult {
  const problems: Problem[] = [...(found.problems ?? [])]
  const dropped = found.papers.map(({ title, abstract }) => cleanLines(`${title ?? ''}\n${abstract ?? ''}`).dropped)
  const count = dropped.reduce((sum, each) => sum + each, 0)
  if (count > 0) problems.push(unseenCharacters(file, found.papers[dropped.findIndex((each) => each > 0)]?.line ?? 0, count))

  const whole = wholeTexts(found.papers, found.tex)
  const sorted = once(found.papers.map((paper, index) => sort(paper, whole[index], file, problems)))
  const fail = (fault: Problem): ReadResult => ({ digests: [], problems: [...problems, fault].sort(byLine) })
  if (!sorted.some(({ item, setAside }) => item ?? setAside?.facts?.arxiv)) return fail(faults.noPapers(file))

  if (name.id !== undefined) {
    const { id, date } = name
    return { digests: [{ id, file, date, ...contents(sorted) }], problems: problems.sort(byLine) }
  }
  const days = sorted.flatMap(({ day }) => day ?? []).sort()
  const rest = found.day ?? days.at(-1)
  if (rest === undefined) return fail(noDay(file, found.dayLookedFor))
  const dates = [...new Set(sorted.map(({ day }) => day ?? rest))].sort()
  const digests = dates.map((date) => ({
    id: `${date}-${name.slug}`,
    file,
    date,
    ...contents(sorted.filter(({ day }) => (day ?? rest) === date)),
  }))
  return { digests, problems: problems.sort(byLine) }
}

/** Characters that no title and no abstract has: arXiv takes 1,920 for an abstract, papers pages have shown 3,200. */
const LONGEST_TITLE = 2500
const LONGEST_ABSTRACT = 20_000

function sort(paper: RawPaper, whole: DigestItem['whole'], file: string, problems: Problem[]): Sorted {
  const { line, abstractLine = line, listed: day } = paper
  if ((paper.title?.length ?? 0) > LONGEST_TITLE || (paper.abstract?.length ?? 0) > LONGEST_ABSTRACT) {
    problems.push(faults.paperTooLong(file, line, paper.title ?? '', LONGEST_TITLE, LONGEST_ABSTRACT))
    return { day, item: undefined, setAside: { title: (paper.title ?? '').slice(0, LONGEST_TITLE), line } }
  }
  const title = paragraphsOf(paper.title ?? '').join(' ')
  const abstract = paragraphsOf(paper.abstract ?? '').join('\n\n')
  const aside = (fault: Problem, facts?: Facts): Sorted => {
    problems.push(fault)
    return { day, item: undefined, setAside: title === '' ? undefined : { title, line, ...(facts && { facts }) } }
  }
  if (title === '') return aside(faults.paperWithoutTitle(file, line, abstract))
  // A dash or an asterisk stands in the place of an abstract that the source has not.
  if (!/\p{L}/u.test(abstract) || abstract === title)
    return aside(faults.paperWithoutAbstract(file, line, title, paper.arxiv), factsOf(paper))
  if (/(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(abstract)) return aside(faults.abstractBreaksOff(file, abstractLine, title, abstract))
  const item: DigestItem = { title, abstract, line, abstractLine, ...factsOf(paper), ...(whole ? { whole } : {}) }
  return { day, item, setAside: undefined }
}

/** A paper that stands in a day's list twice is taken once, with all that is said of it. */
function once(sorted: readonly Sorted[]): Sorted[] {
  const places = new Map<string, number>()
  const kept: Sorted[] = []
  for (const one of sorted) {
    const { item, day = '' } = one
    const keys = item ? [item.arxiv ?? `title of no id ${item.title}`, `${item.title} ${item.abstract}`] : []
    const before = keys.map((key) => places.get(`${day} ${key}`)).find((place) => place !== undefined)
    const first = before === undefined ? undefined : kept[before]
    if (item && first?.item && before !== undefined) kept[before] = { ...first, item: { ...item, ...first.item } }
    else {
      for (const key of keys) places.set(`${day} ${key}`, kept.length)
      kept.push(one)
    }
  }
  return kept
}

function contents(sorted: readonly Sorted[]) {
  return { items: sorted.flatMap(({ item }) => item ?? []), setAside: sorted.flatMap(({ setAside }) => setAside ?? []) }
}

/** The facts that say something. */
function factsOf({ arxiv, authors, published, categories, pdf, code }: RawPaper): Facts {
  const id = arxiv === undefined ? undefined : arxivIdIn(arxiv)
  return {
    ...(id !== undefined && { arxiv: id }),
    ...(authors && authors.length > 0 && { authors }),
    ...(published !== undefined && { published }),
    ...(categories && categories.length > 0 && { categories }),
    ...(pdf !== undefined && { pdf }),
    ...(code && code.length > 0 && { code: [...new Set(code)] }),
  }
}

function byLine(one: { line: number }, other: { line: number }): number {
  return one.line - other.line
}
