/**
 * How common each term is, frozen in term-statistics.json: were it counted anew at each build, one more digest would move related
 * papers on every page. `npm run term-statistics` renews the file.
 */
import { z } from 'zod'

export interface TermStatistics {
  /** Papers that were counted. */
  readonly papers: number
  /** A term that fewer papers have is not in `counts`. */
  readonly least: number
  /** Papers that have the term. */
  readonly counts: ReadonlyMap<string, number>
}

const fileSchema = z.strictObject({
  papers: z.int().positive(),
  least: z.int().positive(),
  /** Terms by the number of papers that have them; a term's words are joined by a hyphen, terms by blanks. */
  terms: z.record(z.string().regex(/^\d+$/), z.string()),
})

/** Counts the terms of papers. Takes the terms of each paper; drops what fewer than `least` papers have. */
export function countPapers(papers: Iterable<Iterable<string>>, least: number): TermStatistics {
  const all = new Map<string, number>()
  let number = 0
  for (const terms of papers) {
    number++
    for (const term of terms) all.set(term, (all.get(term) ?? 0) + 1)
  }
  return { papers: number, least, counts: new Map([...all].filter(([, count]) => count >= least)) }
}

/**
 * Inverse document frequency, 0 and above: the logarithm of how many papers there are for each that has the term.
 *
 * A term that is not in the statistics is taken to be in half as many papers as the rarest that is.
 */
export function rarity({ papers, least, counts }: TermStatistics, term: string): number {
  return Math.log(papers / (counts.get(term) ?? least / 2))
}

/** The statistics as the text of their file: the same for the same counts. */
export function writeStatistics({ papers, least, counts }: TermStatistics): string {
  const byCount = Map.groupBy([...counts.keys()].sort(), (term) => counts.get(term) ?? 0)
  const lines = [...byCount]
    .sort(([a], [b]) => a - b)
    .map(([count, terms]) => `    "${count}": ${JSON.stringify(terms.map((term) => term.replace(' ', '-')).join(' '))}`)
  return `{\n  "papers": ${papers},\n  "least": ${least},\n  "terms": {\n${lines.join(',\n')}\n  }\n}\n`
}

/**
 * Takes the file's JSON, parsed.
 *
 * @throws ZodError when it is not what `writeStatistics` writes.
 */
export function readStatistics(json: unknown): TermStatistics {
  const { papers, least, terms } = fileSchema.parse(json)
  const counts = new Map<string, number>()
  for (const [count, list] of Object.entries(terms))
    for (const term of list.split(' ')) counts.set(term.replace('-', ' '), Number(count))
  return { papers, least, counts }
}
