/**
 * `npm run term-statistics -- FILE.jsonl…`: counts anew how common terms are, over the papers of the files and those of the
 * site, for related papers. Afterwards related papers may change on every page. Without files it only says how far off the
 * statistics are for the site's own papers.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readEntry } from '../src/entry-file.ts'
import { folders } from '../src/folders.ts'
import { readContent } from '../src/pipeline/write/read-content.ts'
import { frozenStatistics } from '../src/site/publish/related/frozen-statistics.ts'
import { type TermCount, termCounts } from '../src/site/publish/related/term-counts.ts'
import { countPapers, rarity, type TermStatistics, writeStatistics } from '../src/site/publish/related/term-statistics.ts'

/** Terms of fewer papers are left out: of them nobody can tell how rare they are. */
const LEAST = 30
/** A term is far off when it is so many times as common among the site's papers as the statistics have it, in so many papers. */
const TIMES = 4
const PAPERS = 10

const rowSchema = z.object({ title: z.string(), tex: z.string().optional(), abstract: z.string().optional() })

const files = process.argv.slice(2)
const own = readContent(folders.content).entries.flatMap(({ path, text }) => {
  const { entry } = readEntry(text, path)
  return entry ? [termCounts(entry.data.title, entry.body)] : []
})
const far = farOff(countPapers(own, PAPERS))
console.log(`${far.length} terms of the site's ${own.length} papers are ${TIMES} times as common as the statistics have them`)
if (far.length > 0) console.log(far.join(', '))
if (files.length > 0) {
  const statistics = countPapers([...own, ...files.flatMap(rowsOf)], LEAST)
  writeFileSync(join(folders.root, 'src/site/publish/related/term-statistics.json'), writeStatistics(statistics))
  console.log(`counted ${statistics.papers} papers: ${statistics.counts.size} terms`)
}

function rowsOf(file: string): ReadonlyMap<string, TermCount>[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const { title, tex, abstract } = rowSchema.parse(JSON.parse(line))
    return termCounts(title, tex ?? abstract ?? '')
  })
}

function farOff(counted: TermStatistics): string[] {
  const terms = [...counted.counts.keys()].filter((term) => !term.includes(' ') || frozenStatistics.counts.has(term))
  return terms.filter((term) => rarity(frozenStatistics, term) - rarity(counted, term) > Math.log(TIMES)).sort()
}
