/** Reads digests as JSON or JSON lines: lists of papers of any shape in `json/shapes.ts`, alone, in a wrapper, or by day. */
import type { Problem } from '../../problem.ts'
import { collect } from './collect.ts'
import { malformed, notAPaper } from './collect-faults.ts'
import type { ReadResult, Where } from './digest.ts'
import { findPapers } from './json/find-papers.ts'
import { parseJson } from './json/parse.ts'
import { shapeOf, shapes } from './json/shapes.ts'

/** @returns digests by day; no digest if the text is no JSON from its beginning to its end. */
export function readJson(text: string, where: Where): ReadResult {
  const parsed = parseJson(text)
  if ('line' in parsed) return { digests: [], problems: [malformed(where.file, parsed.line, 'JSON', parsed.why)] }
  const { papers, strange, day } = findPapers(parsed.values)
  const looked = shapes.map(({ name, sign }) => `${sign} (${name})`).join('; ')
  const problems: Problem[] = strange.map(({ line, what }) => notAPaper(where.file, line, what, looked))
  return collect(
    {
      papers: papers.map(({ value, day: listed }) => {
        const paper = shapeOf(value)?.read(value)
        return { title: undefined, abstract: undefined, line: value.line, ...paper, listed: listed ?? paper?.listed }
      }),
      tex: 'unknown',
      day,
      dayLookedFor: '“submittedOnDailyAt” or “date”',
      problems,
    },
    where,
  )
}
