/** `npm run dev`: brings the entries up to date, then shows the site as it is edited. Searching needs a built site. */
import { dev } from 'astro'
import { folders } from '../src/folders.ts'
import { formatProblem } from '../src/problem.ts'
import { fromProject } from './ingest.ts'
import { keptFile } from './kept-restorations.ts'
import { LockedError, withLock } from './lock.ts'
import { runIngest } from './run-ingest.ts'

async function main(): Promise<number> {
  try {
    const { ok, problems } = await withLock(folders.root, 'npm run dev', () =>
      runIngest({ content: folders.content, kept: keptFile }),
    )
    for (const problem of fromProject(problems)) console.error(formatProblem(problem))
    if (!ok) return 1
  } catch (error) {
    if (!(error instanceof LockedError)) throw error
    console.error(error.message)
    return 1
  }
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1'
  await dev({ root: folders.root })
  return 0
}

process.exitCode = await main()
