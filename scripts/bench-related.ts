/** `npm run bench:related -- FILE.jsonl [count]`: how long related papers take to find, and how much memory at most. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Profiled } from '../src/site/publish/related/archive.ts'
import { frozenStatistics } from '../src/site/publish/related/frozen-statistics.ts'
import { nameOf } from '../src/site/publish/related/name.ts'
import { profileOf } from '../src/site/publish/related/profile.ts'
import { ProfileTable } from '../src/site/publish/related/profile-table.ts'
import { relatedPapers } from '../src/site/publish/related/related.ts'
import { termCounts } from '../src/site/publish/related/term-counts.ts'

const USAGE = `Usage: npm run bench:related -- FILE.jsonl [count]

FILE.jsonl holds lines {"id", "title", "tex" or "abstract"}; of them the first [count] are taken, each fifty as one digest.
`
const DIGEST = 50
const rowSchema = z.object({ id: z.string(), title: z.string(), tex: z.string().optional(), abstract: z.string().optional() })

async function main(file: string, count: number): Promise<void> {
  const start = performance.now()
  const papers: Profiled[] = []
  const profiles = new ProfileTable()
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (papers.length >= count) break
    if (line.trim() === '') continue
    const { id, title, tex, abstract } = rowSchema.parse(JSON.parse(line))
    profiles.add(id, profileOf(termCounts(title, tex ?? abstract ?? ''), frozenStatistics))
    papers.push({
      slug: id,
      name: nameOf(title),
      arxiv: id,
      digest: String(Math.floor(papers.length / DIGEST)).padStart(8, '0'),
      themes: [],
      terms: id,
    })
  }
  const profiled = performance.now()
  const related = relatedPapers(papers, profiles)
  const end = performance.now()
  const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`
  const mean = related.reduce((sum, list) => sum + list.close.length, 0) / related.length
  console.log(`${papers.length} papers: profiles ${seconds(start, profiled)}, related papers ${seconds(profiled, end)}`)
  console.log(
    `${mean.toFixed(2)} related papers each, ${related.filter((list) => list.close.length === 0).length} papers without any`,
  )
  const { user, system } = process.cpuUsage()
  console.log(`${((user + system) / 1e6).toFixed(1)} s of processor time in all`)
  // Kilobytes, whatever the system: libuv makes them so.
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
}

const [file, count = 'Infinity'] = process.argv.slice(2)
if (file === undefined || !(Number(count) > 0)) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else await main(file, Number(count))
