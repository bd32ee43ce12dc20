/** The stations of a build: digests → entries → pages → search index → service worker → check. */
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import siteConfig from '../site.config.ts'
import { folders } from '../src/folders.ts'
import { headersFile } from '../src/hosting/netlify.ts'
import { formatReport } from '../src/pipeline/format-report.ts'
import { formatProblem } from '../src/problem.ts'
import type { EntryFile } from '../src/site/entry-files.ts'
import { isSearchKept } from '../src/site/kept-search.ts'
import { type MadePaper, makePaper } from '../src/site/make-paper.ts'
import { FaultyEntriesError, makePapers } from '../src/site/make-papers.ts'
import type { Paper } from '../src/site/paper.ts'
import { preloadSearch } from '../src/site/publish/search-preloads.ts'
import { writeServiceWorker } from '../src/site/publish/service-worker.ts'
import { prune } from '../src/site/stored.ts'
import { programVersion } from '../src/versions.ts'
import { checkedFolder, filesNote, type Inputs, noteBuild, pagesNote, readInputs, searchNote } from './built-before.ts'
import { type CheckedFolders, type CheckReport, describe, passes } from './check.ts'
import { fromProject, progressLine } from './ingest.ts'
import { keptFolder } from './kept-results.ts'
import { onAllProcessors } from './on-all-processors.ts'
import { makePages } from './pages.ts'
import { runIngest } from './run-ingest.ts'
import { making, removeFormer, takePlace } from './site-place.ts'

/** What this build has told, for a later one that finds nothing to do. */
const said: { problems: string[]; reports: string[] } = { problems: [], reports: [] }

function report(text: string): void {
  said.reports.push(text)
  console.log(text)
}

function complain(text: string): void {
  said.problems.push(text)
  console.error(text)
}

/**
 * Papers from which memory counts for more than a few seconds: where there is much of it, Node lets a heap grow to four times what it
 * holds before it collects garbage.
 */
const LARGE = 10_000

/**
 * Runs every station, and puts the site in its place when all went well; says whether it did.
 *
 * @param options those of the command line, as `readInputs` was given them.
 * @param before what there was to read when the build began.
 */
export async function makeSite(strict: boolean, options: string, before: Inputs): Promise<boolean> {
  const start = performance.now()
  if (!(await ingest(strict))) return false
  // Pages are made of the entries as they are from here on; what was edited later is found changed the next time.
  const after = readInputs(options)
  let anew = 0
  const papers = await station('abstracts', () =>
    makePapers((files) => {
      anew = files.length
      return makeAll(files)
    }),
  ).catch(complainOfEntries)
  if (papers === undefined) return false
  prune(papers)
  if (papers.length > LARGE) setFlagsFromString('--heap-growing-percent=50')
  const { notePages, check } = await buildSite(papers, anew > LARGE)
  console.log(`Search finds ${papers.length} papers.`)
  const { base, offline } = siteConfig
  await station('offline', () => writeServiceWorker(making, { base, offline, hasSearch: isSearchKept(papers.length) }))
  const checked = await station('check', check)
  report(describe(checked))
  if (!passes(checked, strict)) {
    console.error(`${siteNow()}; the rejected one is in ${fromHere(making)}.`)
    return false
  }
  notePages()
  takePlace()
  const removed = removeFormer()
  if (after.sources === before.sources) noteBuild(after, said)
  await removed
  console.log(`Built ${checked.pages} pages into ${fromHere(folders.out)} in ${seconds(start)}.`)
  return true
}

async function ingest(strict: boolean): Promise<boolean> {
  const onPaper = progressLine(process.stderr)
  const run = await station('entries', () =>
    runIngest({ content: folders.content, strict, kept: keptFolder, ...(onPaper ? { onPaper } : {}) }),
  )
  for (const problem of fromProject(run.problems)) complain(formatProblem(problem))
  console.log(formatReport(run.report, run.problems.length).trimEnd())
  if (!run.ok) console.error('Nothing was written.')
  return run.ok
}

/** Says what is wrong with entries, as far as that was not said when they were written; another error it throws again. */
function complainOfEntries(error: unknown): undefined {
  if (!(error instanceof FaultyEntriesError)) throw error
  for (const line of fromProject(error.problems).map(formatProblem)) if (!said.problems.includes(line)) complain(line)
  console.error(`${siteNow()}: mend these entries, and build again.`)
}

const siteNow = () => (existsSync(folders.out) ? 'The site built before stays' : 'There is no site yet')

/** Entries from which threads gain more than it takes to start them, and entries given to a thread at once. */
const WORTH_THREADS = 300
const AT_A_TIME = 16

async function makeAll(files: readonly EntryFile[]): Promise<readonly MadePaper[]> {
  if (files.length < WORTH_THREADS) return files.map(makePaper)
  const made: MadePaper[] = []
  await onAllProcessors<EntryFile, MadePaper>(new URL('papers-thread.ts', import.meta.url), files, AT_A_TIME, (some, from) => {
    for (const [at, one] of some.entries()) made[from + at] = one
  })
  return made
}

/**
 * Pages, and beside them, each in a thread of its own, what else is published and the search index: none reads what another writes.
 *
 * @param isMuchNew makes the files after the index, whose program holds as much memory as everything else: that takes no longer where
 *   the pages are more work than both, and longer where little is new.
 * @returns what notes the pages for the next build, when this one is found good; and the check that finds it so.
 */
async function buildSite(
  papers: readonly Paper[],
  isMuchNew: boolean,
): Promise<{ notePages: () => void; check: () => Promise<CheckReport> }> {
  rmSync(making, { recursive: true, force: true })
  await mkdir(dirname(making), { recursive: true })
  // By itself, since a recursive one does not say that a disk is read-only.
  await mkdir(making)
  const index = stationInThread('search index', 'index-thread.ts', { out: making, before: folders.out, note: searchNote })
  const makeFiles = () => stationInThread('files', 'files-thread.ts', { out: making, before: folders.out, note: filesNote })
  const files = isMuchNew ? index.then(makeFiles) : makeFiles()
  const pages = station('pages', () => makePages({ out: making, before: folders.out, note: pagesNote }, papers))
  // When two of three are done a processor has time for it.
  const checking = files.then(() => Promise.race([pages, index])).then(beginCheck)
  // Awaited below; until then a fault of one is no unhandled one.
  for (const one of [files, index, checking]) one.catch(() => undefined)
  const notePages = await pages
  await Promise.all([files, index])
  const check = await checking
  await preloadSearch(making, siteConfig.base)
  await writeFile(join(making, '_headers'), headersFile(siteConfig.base))
  return { notePages, check }
}

/**
 * Has a thread look at pages and files while others, or the search index, are still made.
 *
 * @returns what has it check the site, when that is complete.
 */
function beginCheck(): () => Promise<CheckReport> {
  const workerData: CheckedFolders = {
    out: making,
    content: folders.content,
    kept: { folder: checkedFolder, program: programVersion() },
  }
  const thread = new Worker(new URL('check-site-thread.ts', import.meta.url), { workerData })
  const answer = once(thread, 'message')
  // Awaited when it is asked; until then a fault of the thread is no unhandled one.
  answer.catch(() => undefined)
  return async () => {
    thread.postMessage('complete')
    const [report]: CheckReport[] = await answer
    return report as CheckReport
  }
}

/** Runs one station and says how long it took. */
async function station<T>(name: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await run()
  console.log(`${name}: ${seconds(start)}`)
  return result
}

/**
 * The same in a thread, which tells itself when it ended: here that is seen when the pages leave time for it.
 *
 * @param script of the thread, beside this one; its last message is the time, in milliseconds since 1970.
 * @throws Error of the thread.
 */
async function stationInThread(name: string, script: string, workerData: object): Promise<void> {
  const thread = new Worker(new URL(script, import.meta.url), { workerData })
  const start = performance.timeOrigin + performance.now()
  let end = start
  thread.on('message', (time: number) => {
    end = time
  })
  const [code] = await once(thread, 'exit')
  if (code !== 0) throw new Error(`The station “${name}” stopped with code ${code}`)
  console.log(`${name}: ${((end - start) / 1000).toFixed(1)} s`)
}

const seconds = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`
const fromHere = (path: string) => relative(process.cwd(), path) || '.'
