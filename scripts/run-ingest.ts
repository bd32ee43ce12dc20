/** Digests to entries, with a report and all problems printed: what `ingest` does alone and `build` does first. */
import { relative } from 'node:path'
import { folders } from '../src/folders.ts'
import { formatReport } from '../src/pipeline/format-report.ts'
import { formatProblem } from '../src/problem.ts'
import { ingestContent } from './ingest-content.ts'

export interface IngestOptions {
  readonly dryRun?: boolean
  /** Any problem stops the run before anything is written. */
  readonly strict?: boolean
  /** Ids of digests that may lose papers. */
  readonly accept?: readonly string[]
  /** The report as one JSON object. */
  readonly json?: boolean
}

/**
 * Brings the entries of the content folder up to date. Problems go to stderr with paths from the project's folder, the report to
 * stdout. The caller holds the lock.
 *
 * @returns False when a problem stopped it and nothing was written.
 */
export async function ingest(options: IngestOptions = {}): Promise<boolean> {
  const onPaper = progressLine(process.stderr)
  const run = await ingestContent({ ...options, content: folders.content, ...(onPaper ? { onPaper } : {}) })
  const content = relative(folders.root, folders.content).replaceAll('\\', '/')
  const problems = run.problems.map((problem) => ({
    ...problem,
    file: problem.file === '.' ? content : `${content}/${problem.file}`,
  }))
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`)
  if (options.json) process.stdout.write(`${JSON.stringify({ ok: run.ok, ...run.report, problems }, null, 2)}\n`)
  else if (run.ok) process.stdout.write(formatReport(run.report, problems.length))
  if (!run.ok) process.stderr.write('Nothing was written.\n')
  return run.ok
}

/** One line on a terminal that says how far the run is; nothing in a pipe. */
function progressLine(stream: NodeJS.WriteStream): ((done: number, all: number) => void) | undefined {
  if (!stream.isTTY) return undefined
  return (done, all) => {
    stream.write(done === all ? '\r\x1b[K' : `\r${done} of ${all} papers`)
  }
}
