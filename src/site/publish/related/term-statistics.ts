/**
 * How common each term is, and how telling, frozen in term-statistics.json: were it counted anew at each build, one more digest would
 * move related papers on every page. `npm run term-statistics` renews the file.
 */
import { z } from 'zod'
import type { TermCount } from './term-counts.ts'

export interface TermStatistics {
  /** Papers that were counted. */
  readonly papers: number
  /** A term that fewer papers have is not in `counts`. */
  readonly least: number
  readonly counts: ReadonlyMap<string, PaperCount>
}

interface PaperCount {
  /** Papers that have the term. */
  readonly papers: number
  /** Those of them that have it in both title and abstract. */
  readonly subject: number
}

const fileSchema = z.strictObject({
  papers: z.int().positive(),
  least: z.int().positive(),
  /**
   * Terms by the number of papers that have them, divided by blanks; a term's words are joined by a hyphen. Behind it, after a colon, the
   * number of papers that have it in both title and abstract, unless that is 0.
   */
  terms: z.record(z.string().regex(/^\d+$/), z.string()),
})

/** What is taken for `telling` of a term so rare that it has not been counted. */
const UNKNOWN = 0.05

/** Counts the terms of papers. Takes the terms of each paper; drops what fewer than `least` papers have. */
export function countPapers(papers: Iterable<ReadonlyMap<string, Pick<TermCount, 'isSubject'>>>, least: number): TermStatistics {
  const all = new Map<string, PaperCount>()
  let number = 0
  for (const terms of papers) {
    number++
    for (const [term, { isSubject }] of terms) {
      const before = all.get(term) ?? { papers: 0, subject: 0 }
      all.set(term, { papers: before.papers + 1, subject: before.subject + (isSubject ? 1 : 0) })
    }
  }
  return { papers: number, least, counts: new Map([...all].filter(([, count]) => count.papers >= least)) }
}

/**
 * Inverse document frequency, 0 and above: the logarithm of how many papers there are for each that has the term.
 *
 * A term that is not in the statistics is taken to be in half as many papers as the rarest that is.
 */
export function rarity({ papers, least, counts }: TermStatistics, term: string): number {
  return Math.log(papers / (counts.get(term)?.papers ?? least / 2))
}

/**
 * Of the papers that have the term, the share that has it in title and abstract, 0 to 1: that is where papers say what they are about.
 * Of “retrieval” it is 0.28; of “automatically”, which titles hardly have, 0.03; of “revisiting”, which abstracts hardly have, 0.
 */
export function telling({ counts }: TermStatistics, term: string): number {
  const count = counts.get(term)
  return count === undefined ? UNKNOWN : count.subject / count.papers
}

/** The statistics as the text of their file: the same for the same counts. */
export function writeStatistics({ papers, least, counts }: TermStatistics): string {
  const byCount = Map.groupBy(
    [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
    ([, count]) => count.papers,
  )
  const lines = [...byCount]
    .sort(([a], [b]) => a - b)
    .map(
      ([count, terms]) =>
        `    "${count}": ${JSON.stringify(terms.map(([term, { subject }]) => written(term, subject)).join(' '))}`,
    )
  return `{\n  "papers": ${papers},\n  "least": ${least},\n  "terms": {\n${lines.join(',\n')}\n  }\n}\n`
}

const written = (term: string, subject: number) => `${term.replace(' ', '-')}${subject > 0 ? `:${subject}` : ''}`

/**
 * Takes the file's JSON, parsed.
 *
 * @throws ZodError when it is not what `writeStatistics` writes.
 */
export function readStatistics(json: unknown): TermStatistics {
  const { papers, least, terms } = fileSchema.parse(json)
  const counts = new Map<string, PaperCount>()
  for (const [count, list] of Object.entries(terms)) {
    for (const item of list.split(' ')) {
      const [term = '', subject = '0'] = item.split(':')
      counts.set(term.replace('-', ' '), { papers: Number(count), subject: Number(subject) })
    }
  }
  return { papers, least, counts }
}
