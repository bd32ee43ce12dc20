/** Reads the text that a papers page leaves when it is copied or scraped: chrome, a date, then title and abstract, again and again. */
import type { Problem } from '../../problem.ts'
import type { DigestItem, ReadResult, SetAside, Where } from './digest.ts'
import { noDay } from './file-name.ts'
import { arxivIds } from './scrape/arxiv.ts'
import { type CleanText, cleanLines } from './scrape/clean.ts'
import { customOf } from './scrape/custom.ts'
import { gather } from './scrape/drafts.ts'
import * as faults from './scrape/faults.ts'
import { judge } from './scrape/judge.ts'
import { withoutLabels } from './scrape/labels.ts'
import { once } from './scrape/once.ts'
import { settle } from './scrape/settle.ts'
import { startOf } from './scrape/start.ts'
import { unitsOf } from './scrape/units.ts'

/**
 * @param text - the file's text, with any ends of line
 * @returns the papers whose title and abstract are both there and surely belong together, those set aside, and all problems; no
 *   digest if the fault is of the whole file. Time and memory are linear in the text.
 */
export function parseScrape(text: string, where: Where): ReadResult {
  return parseLines(cleanLines(text), where)
}

/** The same for a page whose lines have been put in order already. */
export function parseLines(clean: CleanText, { file, name }: Where): ReadResult {
  // A page's own date has no year: only the file's name can say the day.
  if (name.id === undefined) return { digests: [], problems: [noDay(file, 'a scraped page says no year')] }
  const { id, date } = name
  const problems: Problem[] = []
  if (clean.dropped > 0) problems.push(faults.unseenCharacters(file, clean.droppedLine, clean.dropped))
  const page = unitsOf(clean.lines)
  const start = startOf(page, date)
  if (start.kind === 'missing') return failed(problems, faults.noDateLine(file, date))
  if (start.kind === 'contradicted') return failed(problems, faults.contradictingDate(file, start.by.line, start.by.text, date))
  if (start.above) problems.push(faults.papersAboveDate(file, start.above.line, start.above.text))

  const { units, labels } = withoutLabels(page.slice(start.index))
  const chrome = new Set(page.slice(0, start.index).map((unit) => unit.text))
  for (const label of labels) problems.push(faults.leftOver(file, label.line, label.text))
  const { drafts, trailing, strays } = gather(units)
  for (const stray of strays) problems.push(faults.titleOrAbstract(file, stray.line, stray.text))
  const custom = customOf(drafts, units)
  const settled = settle(drafts, custom)
  const named = arxivIds(
    settled.map(({ draft }) => draft),
    trailing,
  )

  const items: DigestItem[] = []
  const setAside: SetAside[] = strays.map((stray) => ({ title: stray.text, line: stray.line }))
  for (const [index, one] of settled.entries()) {
    const verdict = judge(one, named[index] ?? { id: undefined, clash: false }, index === settled.length - 1, {
      ...custom,
      file,
      date,
      chrome,
    })
    if (verdict.item) items.push(verdict.item)
    if (verdict.setAside) setAside.push(verdict.setAside)
    problems.push(...verdict.problems)
  }
  const single = once(items, file)
  problems.push(...single.problems)
  if (single.items.length === 0) return failed(problems, faults.noPapers(file))
  return {
    digests: [{ id, file, date, items: single.items, setAside: [...setAside, ...single.setAside].sort(byLine) }],
    problems: problems.sort(byLine),
  }
}

function failed(problems: readonly Problem[], fault: Problem): ReadResult {
  return { digests: [], problems: [...problems, fault].sort(byLine) }
}

function byLine(one: { line: number }, other: { line: number }): number {
  return one.line - other.line
}
