/** What was understood of a digest, for the person who is about to add it. */
import { formatProblem } from '../problem.ts'
import type { readDigest } from './read/detect.ts'

/** How many titles and problems are shown. */
const SHOWN = 5

/** Lines for a terminal, each with its line end. */
export function describeDigest({ digests, problems, form }: ReturnType<typeof readDigest>): string {
  const read = form ? [`It is read as ${form.name}, told by ${form.sign}.`] : []
  const days = digests.flatMap(({ date, items, setAside }) => {
    const facts = items.filter(({ arxiv }) => arxiv !== undefined).length
    const aside = setAside.length > 0 ? `, ${setAside.length} set aside` : ''
    return [
      `${date}: ${items.length} ${items.length === 1 ? 'paper' : 'papers'}, ${facts} with an arXiv id${aside}`,
      ...items.slice(0, SHOWN).map(({ title }) => `  ${title}`),
      ...(items.length > SHOWN ? [`  and ${items.length - SHOWN} more`] : []),
    ]
  })
  const faults = [
    ...problems.slice(0, SHOWN).map(formatProblem),
    ...(problems.length > SHOWN ? [`and ${problems.length - SHOWN} more problems`] : []),
  ]
  return [...read, ...days, ...faults].map((line) => `${line}\n`).join('')
}
