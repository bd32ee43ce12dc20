/**
 * `npm run bench -- [papers…]`: how long each station takes on synthetic content folders, how much memory, how much comes out.
 * BENCHMARKS.md says what was measured last.
 */
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeContent, writeDigest } from '../src/bench/content-folder.ts'
import { buildProject, makeProject, rivalPapers } from '../src/bench/rivals/project.ts'
import type { Rival } from '../src/bench/rivals/rival.ts'
import { rivals } from '../src/bench/rivals/rivals.ts'
import { type ProgramRun, runProgram } from '../src/bench/run-program.ts'
import { filesBelow } from '../src/files-below.ts'
import { folders } from '../src/folders.ts'
import { cacheFolderOf } from '../src/site/cache.ts'
import { keptFolder } from './kept-results.ts'

const HELP = `npm run bench -- [papers…] [options]

Makes a content folder of so many synthetic papers (500 when none is named), has entries written and the site built, and tells the
median of several runs in seconds: each station of a cold build, then builds with nothing changed, one digest more, one entry edited.

  --runs N     runs of each, 3 when left out
  --rivals     builds the same papers with what people would use instead, run by run beside ours; installs it first, which needs the
               network (Hugo where it is on PATH)
  --json FILE  writes all that was measured as JSON
  --help       this
`

interface Measure {
  readonly name: string
  /** One a run. */
  readonly seconds: readonly number[]
  /** Seconds of processors, one a run; none for a station, which shares its program with others. */
  readonly processor: readonly number[]
  /** Bytes; the most of all runs. */
  readonly memory: number | undefined
}

interface Result {
  readonly papers: number
  readonly files: number
  readonly bytes: number
  readonly measures: readonly Measure[]
}

/** What a build says of each station: `pages: 12.3 s`. */
const STATION = /^([a-z][a-z ]*): ([\d.]+) s$/gm

async function bench(papers: number, runs: number, against: readonly Rival[]): Promise<Result> {
  const work = mkdtempSync(join(tmpdir(), 'bench-'))
  const [content, out] = [join(work, 'content'), join(work, 'dist')]
  const env = { ...process.env, DIGEST_CONTENT: content, DIGEST_OUT: out }
  const build = () => runProgram(process.execPath, [join(folders.root, 'scripts/build.ts')], env)
  try {
    writeContent(content, papers, join(folders.content, 'themes.yaml'))
    const ingests: ProgramRun[] = []
    const colds: ProgramRun[] = []
    const sites: ProgramRun[] = []
    const theirs = new Map<Rival, ProgramRun[]>(against.map((rival) => [rival, []]))
    for (let run = 0; run < runs; run++) {
      rmSync(join(content, 'papers'), { recursive: true, force: true })
      ingests.push(await runProgram(process.execPath, [join(folders.root, 'scripts/bench-ingest.ts')], env))
      // What is kept of restorations is the project's too, which will make it again.
      rmSync(keptFolder, { recursive: true, force: true })
      rmSync(cacheFolderOf(content), { recursive: true, force: true })
      rmSync(out, { recursive: true, force: true })
      colds.push(await build())
      if (against.length === 0) continue
      // Entries to site, which is what the others do.
      rmSync(cacheFolderOf(content), { recursive: true, force: true })
      rmSync(out, { recursive: true, force: true })
      sites.push(await build())
      for (const [rival, done] of theirs) {
        const folder = join(work, rival.command[0])
        if (run === 0) await makeProject(rival, rivalPapers(content), folder)
        done.push(await buildProject(rival, folder))
      }
    }
    const { files, bytes } = sizeOf(out)
    const measures = [...stations(ingests), measure('ingest', ingests), ...stations(colds), measure('cold build', colds)]
    measures.push(await again('nothing changed', runs, build, () => undefined))
    const digests = readdirSync(join(content, 'digests')).length
    measures.push(await again('one digest more', runs, build, (run) => writeDigest(content, digests + run)))
    measures.push(await again('one entry edited', runs, build, (run) => edit(content, run)))
    if (sites.length > 0) measures.push(measure('entries to site, cold', sites))
    for (const [rival, done] of theirs) measures.push(measure(`the same: ${rival.name}, Pagefind`, done))
    return { papers, files, bytes, measures }
  } finally {
    rmSync(cacheFolderOf(content), { recursive: true, force: true })
    rmSync(work, { recursive: true })
  }
}

async function again(
  name: string,
  runs: number,
  build: () => Promise<ProgramRun>,
  change: (run: number) => void,
): Promise<Measure> {
  const done: ProgramRun[] = []
  for (let run = 0; run < runs; run++) {
    change(run)
    done.push(await build())
  }
  return measure(name, done)
}

/** A sentence more at the end of an entry. */
function edit(content: string, nth: number): void {
  const papers = join(content, 'papers')
  const [year = ''] = readdirSync(papers).sort()
  const file = readdirSync(join(papers, year)).sort()[nth] ?? ''
  appendFileSync(join(papers, year, file), ' One more sentence.\n')
}

function stations(runs: readonly ProgramRun[]): Measure[] {
  const seconds = new Map<string, number[]>()
  for (const { output } of runs) {
    for (const [, name = '', time] of output.matchAll(STATION)) seconds.set(name, [...(seconds.get(name) ?? []), Number(time)])
  }
  return [...seconds].map(([name, all]) => ({ name: `  ${name}`, seconds: all, processor: [], memory: undefined }))
}

function measure(name: string, runs: readonly ProgramRun[]): Measure {
  const used = runs.flatMap(({ usage }) => usage ?? [])
  return {
    name,
    seconds: runs.map(({ seconds }) => seconds),
    processor: used.map(({ processor }) => processor),
    memory: used.length > 0 ? Math.max(...used.map(({ memory }) => memory)) : undefined,
  }
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const files = filesBelow(folder)
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN

function show({ papers, files, bytes, measures }: Result): void {
  console.log(`\n${papers} papers: ${files} files, ${(bytes / 1e6).toFixed(1)} MB out\n`)
  console.log(
    '| | s, median | fastest to slowest | s of processor, median | most memory, GB |\n| --- | ---: | ---: | ---: | ---: |',
  )
  for (const { name, seconds, processor, memory } of measures) {
    const range = `${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)}`
    const used = processor.length > 0 ? median(processor).toFixed(1) : ''
    console.log(`| ${name} | ${median(seconds).toFixed(1)} | ${range} | ${used} | ${memory ? (memory / 1e9).toFixed(2) : ''} |`)
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    rivals: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const counts = (positionals.length > 0 ? positionals : ['500']).map(Number)
const runs = Number(values.runs)
if (values.help || !counts.every((count) => count > 0) || !(runs >= 1)) {
  process.stderr.write(HELP)
  process.exitCode = values.help ? 0 : 2
} else {
  const machine = {
    cpu: cpus()[0]?.model ?? '',
    cores: cpus().length,
    memory: totalmem(),
    node: process.versions.node,
    platform: process.platform,
  }
  console.log(`${machine.cores} × ${machine.cpu}, ${(machine.memory / 1e9).toFixed(0)} GB, Node ${machine.node}`)
  const results: Result[] = []
  for (const count of counts) {
    const result = await bench(count, runs, values.rivals ? rivals() : [])
    show(result)
    results.push(result)
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 1)}\n`)
}
