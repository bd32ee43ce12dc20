/** What can be wrong with a scrape, each in words that say where, what and what to do. */
import type { Problem } from '../../../problem.ts'
import { quote } from '../quote.ts'

type Fault = (file: string, line: number, ...more: string[]) => Problem

export const leftOver: Fault = (file, line, text = '') => ({
  file,
  line,
  rule: 'left-over-line',
  what: `${quote(text)} is neither title nor abstract, nor a line that papers pages are known to have`,
  fix: 'delete the line if it says nothing of a paper',
  scope: 'note',
})

export const titleWithoutAbstract = (file: string, line: number, title: string, last: boolean): Problem => ({
  file,
  line,
  rule: 'title-without-abstract',
  what: last
    ? `the file ends after the title ${quote(title)}, before its abstract`
    : `the title ${quote(title)} has no abstract below it`,
  fix: 'put the abstract below it, or delete the line if it is no title',
  scope: 'item',
})

export const abstractWithoutTitle: Fault = (file, line, text = '') => ({
  file,
  line,
  rule: 'abstract-without-title',
  what: `the abstract that begins ${quote(text)} has no title above it`,
  fix: 'put its title above it, or put it on the line of the abstract above if it goes on with that',
  scope: 'item',
})

export const titleOrAbstract: Fault = (file, line, text = '') => ({
  file,
  line,
  rule: 'title-or-abstract',
  what: `${quote(text)} can be a title as well as an abstract`,
  fix: 'put its title or its abstract beside it, or a line that says “Abstract” between the two',
  scope: 'item',
})

export const titleUnclear: Fault = (file, line, upper = '', lower = '') => ({
  file,
  line,
  rule: 'title-unclear',
  what: `${quote(upper)} stands right above ${quote(lower)}, and either or both can be the title of the abstract below`,
  fix: 'put the title on one line, and what does not belong to it away',
  scope: 'item',
})

export const paragraphUnclear: Fault = (file, line, title = '') => ({
  file,
  line,
  rule: 'paragraph-unclear',
  what: `this paragraph can go on with the abstract of ${quote(title)}, or be the abstract of a paper whose title is lost`,
  fix: 'put its title above it, or put it on the line of the abstract above',
  scope: 'item',
})

export const unrelated: Fault = (file, line, title = '') => ({
  file,
  line,
  rule: 'title-and-abstract-unrelated',
  what: `the abstract below has next to none of the words of the title ${quote(title)}: lines may be lost between them`,
  fix: 'put the right abstract below it; if they do belong together, put a line that says “Abstract” between them',
  scope: 'item',
})

export const linksClash: Fault = (file, line, title = '') => ({
  file,
  line,
  rule: 'links-of-another-paper',
  what: `the links beside the title ${quote(title)} and beside its abstract are of different papers`,
  fix: 'put back the lines that are lost between them',
  scope: 'item',
})

export const abstractTooLong = (file: string, line: number, title: string, length: number): Problem => ({
  file,
  line,
  rule: 'abstract-too-long',
  what: `the abstract of ${quote(title)} has ${length} characters, more than any abstract: several papers may have run together`,
  fix: 'put each title and each abstract on lines of their own',
  scope: 'item',
})

export const abstractCutOff = (file: string, line: number, title: string, abstract: string, last: boolean): Problem => ({
  file,
  line,
  rule: 'abstract-cut-off',
  what: last
    ? `the file ends within the abstract of ${quote(title)}, after ${quote(abstract, 'end')}`
    : `the abstract of ${quote(title)} breaks off after ${quote(abstract, 'end')}`,
  fix: 'put the whole abstract there, or a full stop if it is whole',
  scope: 'item',
})

export const titleTwice = (file: string, line: number, title: string, before: number): Problem => ({
  file,
  line,
  rule: 'title-twice',
  what: `the title ${quote(title)} stands at line ${before} too, above another abstract`,
  fix: 'delete the wrong one of the two',
  scope: 'item',
})

export const abstractTwice = (file: string, line: number, title: string, before: number): Problem => ({
  file,
  line,
  rule: 'abstract-twice',
  what: `the abstract of ${quote(title)} stands at line ${before} too, below another title`,
  fix: 'put the right abstract below each of the two titles',
  scope: 'item',
})

export const paperTwice = (file: string, line: number, title: string, before: number): Problem => ({
  file,
  line,
  rule: 'paper-twice',
  what: `the paper ${quote(title)} stands at line ${before} too, and is taken once`,
  fix: 'delete one of the two',
  scope: 'note',
})

export const unseenCharacters = (file: string, line: number, count: number): Problem => ({
  file,
  line,
  rule: 'unseen-characters',
  what: `${count} control or zero-width ${count === 1 ? 'character was' : 'characters were'} dropped, the first one here`,
  fix: 'save the file as plain text',
  scope: 'note',
})

export const papersAboveDate = (file: string, line: number, title: string): Problem => ({
  file,
  line,
  rule: 'papers-above-date',
  what: `${quote(title)} looks like a paper but stands above the line with the date, and was skipped`,
  fix: 'put the line with the date above the first paper',
  scope: 'note',
})

export const noDateLine = (file: string, date: string): Problem => ({
  file,
  line: 0,
  rule: 'no-date-line',
  what: 'no line above the papers says the date, so nobody can tell where the page ends and the papers begin',
  fix: `put a line with the date, such as “${spoken(date)}”, above the first title`,
  scope: 'run',
})

export const contradictingDate = (file: string, line: number, said: string, date: string): Problem => ({
  file,
  line,
  rule: 'contradicting-date',
  what: `the page says ${quote(said)}, the file's name says ${date}`,
  fix: 'rename the file to the day the page is of, or put the right page into it',
  scope: 'run',
})

export const noPapers = (file: string): Problem => ({
  file,
  line: 0,
  rule: 'no-papers',
  what: 'no paper with a title and an abstract stands below the line with the date',
  fix: 'save the page again once it shows its papers, or delete the file',
  scope: 'run',
})

function spoken(date: string): string {
  return new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}
