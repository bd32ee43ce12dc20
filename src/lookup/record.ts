/** What arXiv said of a paper that a digest lists: a line of `content/lookups/<year>.jsonl`. */
import { z } from 'zod'
import { entrySchema } from '../entry.ts'
import type { Problem } from '../problem.ts'
import { withoutUnseen } from '../unseen-characters.ts'

const entry = entrySchema.shape
const text = z.string().transform(withoutUnseen).pipe(z.string().min(1))

const recordSchema = z.strictObject({
  /** Likeness key of the title that the digest has, by which the paper is found again. */
  key: z.string().min(1),
  /** The day on which arXiv was asked last, `YYYY-MM-DD`. */
  asked: z.iso.date(),
  /** How often it has been asked in vain; absent once the paper is found. */
  misses: z.int().positive().optional(),
  /** The paper as arXiv has it, its TeX whole; absent for a miss. */
  found: z
    .strictObject({
      arxiv: entry.arxiv.unwrap(),
      title: text,
      abstract: text,
      authors: z.array(text).optional(),
      published: entry.published,
      categories: entry.categories,
    })
    .optional(),
})

export type LookupRecord = z.infer<typeof recordSchema>

/** Records by key; a line that cannot be read is a problem, and its paper is asked for again. */
export function parseRecords(text: string, file: string): { records: LookupRecord[]; problems: Problem[] } {
  const records: LookupRecord[] = []
  const problems: Problem[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      records.push(recordSchema.parse(JSON.parse(line)))
    } catch {
      problems.push({
        file,
        line: index + 1,
        rule: 'lookup-line',
        what: 'the line is not what npm run lookup writes',
        fix: 'restore it (git restore), or delete it to have the paper looked up again',
        scope: 'item',
      })
    }
  }
  return { records, problems }
}

/** The lines of a file, sorted by key, each with its line end. */
export function formatRecords(records: readonly LookupRecord[]): string {
  return [...records]
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map((record) => `${JSON.stringify(recordSchema.parse(record))}\n`)
    .join('')
}
