/** `npm run ingest`: turns content/digests/* into content/papers/**, and reports. */
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { folders } from '../src/folders.ts'
import { formatReport } from '../src/pipeline/format-report.ts'
import { formatProblem, type Problem } from '../src/problem.ts'
import { keptFolder } from './kept-results.ts'
import { LockedError, withLock } from './lock.ts'
import { type IngestOptions, runIngest } from './run-ingest.ts'

const HELP = `Usage: npm run ingest -- [options]

Turns content/digests/* into content/papers/**. Fields that a person has edited are kept.

  --dry-run       say what would change, write nothing
  --json          print the report as one JSON object
  --strict        stop on any problem, also of a single paper
  --accept <id>   this digest is meant to have lost papers (may be given several times)
  --help          this

Exit code: 0 done, 1 stopped by a problem and nothing written, 2 wrong arguments.
`

/** Paths of problems as they are from the project's folder. */
export function fromProject(problems: readonly Problem[]): Problem[] {
  const content = relative(folders.root, folders.content).replaceAll('\\', '/')
  return problems.map((problem) => ({ ...problem, file: problem.file === '.' ? content : `${content}/${problem.file}` }))
}

/** One line on a terminal that says how far a run is; nothing in a pipe. */
export function progressLine(stream: NodeJS.WriteStream): ((done: number, all: number) => void) | undefined {
  if (!stream.isTTY) return undefined
  return (done, all) => {
    stream.write(done === all ? '\r\x1b[K' : `\r${done} of ${all} papers`)
  }
}

async function main(): Promise<number> {
  const options = readArguments()
  if (typeof options === 'number') return options
  const { json, ...rest } = options
  const onPaper = progressLine(process.stderr)
  const run = await withLock(folders.root, 'npm run ingest', () =>
    runIngest({ ...rest, content: folders.content, kept: keptFolder, ...(onPaper ? { onPaper } : {}) }),
  )
  const problems = fromProject(run.problems)
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`)
  if (json) process.stdout.write(`${JSON.stringify({ ok: run.ok, ...run.report, problems }, null, 2)}\n`)
  else if (run.ok) process.stdout.write(formatReport(run.report, problems.length))
  if (!run.ok || (options.dryRun && !json)) process.stderr.write('Nothing was written.\n')
  return run.ok ? 0 : 1
}

/** Options, or the exit code when there is nothing to run. */
function readArguments(): (Omit<IngestOptions, 'content'> & { json: boolean }) | number {
  try {
    const { values } = parseArgs({
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        accept: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    })
    if (!values.help) return { dryRun: values['dry-run'], json: values.json, strict: values.strict, accept: values.accept }
    process.stdout.write(HELP)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    return 2
  }
}

if (import.meta.main) {
  process.exitCode = await main().catch((error: unknown) => {
    if (!(error instanceof LockedError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  })
}
