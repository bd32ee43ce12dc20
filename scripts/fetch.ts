/** `npm run fetch`: brings digests from where they are published into content/digests/. */
import './settings-fault.ts'
import { relative } from 'node:path'
import { bases } from '../src/fetch/requests.ts'
import { folders } from '../src/folders.ts'
import { command } from './command.ts'
import { withLock } from './lock.ts'
import { type FetchPlan, planOf } from './net/fetch-plan.ts'
import { politeSource } from './net/polite-source.ts'
import { runFetch } from './net/run-fetch.ts'

const HELP = `Usage: npm run fetch -- --source hf [--date 2026-11-23 | --since 2026-11-20]
       npm run fetch -- --source arxiv --category cs.LG [--date … | --since …]
       npm run fetch -- --source feed --url https://… [--name short-name]

Writes a source's answer, unaltered, into content/digests/. A digest is never replaced by one that lacks some of its papers.

  --source hf|arxiv|feed  where the papers are listed
  --date <day>            this day, YYYY-MM-DD; without it and --since, yesterday
  --since <day>           every day from this one to yesterday
  --half                  take today, too, though it is not over (UTC) and its list may grow
  --category <name>       arXiv's category, for --source arxiv (may be given several times)
  --url, --name           address of a feed, and what its digests are to be called
  --wait <seconds>        at least this long between two requests (3 for arXiv, 1 for others)
  --help                  this

DIGEST_HF_URL and DIGEST_ARXIV_URL name other servers than ${bases.hf} and ${bases.arxiv}.

Exit code: 0 done, 1 a request failed (the others are done, and nothing is lost), 2 wrong arguments.
`

/** On Saturdays and Sundays no source lists papers. */
function isWeekend(day: string | undefined): boolean {
  return day !== undefined && [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

async function fetchAll(plan: FetchPlan, now: number): Promise<number> {
  const { requests, interval } = plan
  const source = politeSource(interval)
  const outcomes = await withLock(folders.root, 'npm run fetch', () =>
    runFetch(requests, { source, content: folders.content, today: new Date(now).toISOString().slice(0, 10) }),
  )
  let failed = false
  for (const { request, fate, file, what } of outcomes) {
    const path = `${relative(folders.root, folders.content).replaceAll('\\', '/')}/${file}`
    const isMissing = fate === 'empty' && !isWeekend(request.day)
    if (fate === 'failed') process.stderr.write(`${path}: fetch-failed: ${what}; run again later: nothing is lost\n`)
    else if (isMissing) process.stderr.write(`${path}: no-papers-yet: ${what}; run again later, or look at ${request.url}\n`)
    else process.stdout.write(`${path}: ${fate}: ${what}\n`)
    failed ||= fate === 'failed' || isMissing
  }
  return failed ? 1 : 0
}

const now = Date.now()
await command(
  HELP,
  () => planOf(process.argv.slice(2), now),
  (plan) => fetchAll(plan, now),
)
