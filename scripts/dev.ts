/** `npm run dev`: brings the entries up to date, then shows the site as content is edited. Searching needs a built site. */
import './settings-fault.ts'
import { setTimeout } from 'node:timers/promises'
import { dev } from 'astro'
import { folders } from '../src/folders.ts'
import { formatReport } from '../src/pipeline/format-report.ts'
import { formatProblem } from '../src/problem.ts'
import { makePapers } from '../src/site/make-papers.ts'
import { followContent } from './follow-content.ts'
import { fromProject } from './ingest.ts'
import { keptFolder } from './kept-results.ts'
import { LockedError, withLock } from './lock.ts'
import { runIngest } from './run-ingest.ts'

/** Digests to entries, with a report; says whether that went well. While another run holds the lock, it waits. */
async function update(): Promise<boolean> {
  const { ok, problems, report } = await withTurn(() => runIngest({ content: folders.content, kept: keptFolder }))
  for (const problem of fromProject(problems)) console.error(formatProblem(problem))
  if (ok) console.log(formatReport(report, problems.length).trimEnd())
  else console.error('Nothing was written.')
  return ok
}

async function withTurn<T>(fn: () => Promise<T>): Promise<T> {
  for (let told = ''; ; ) {
    try {
      return await withLock(folders.root, 'npm run dev', fn)
    } catch (error) {
      if (!(error instanceof LockedError)) throw error
      if (error.message !== told) console.error(`Waiting: ${error.message}`)
      told = error.message
      await setTimeout(1000)
    }
  }
}

async function main(): Promise<number> {
  if (!(await update())) return 1
  try {
    await makePapers()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1'
  const followers = { sourcesChanged: update, entriesChanged: () => makePapers() }
  await dev({ root: folders.root, vite: { plugins: [followContent(followers)] } })
  return 0
}

process.exitCode = await main()
