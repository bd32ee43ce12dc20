/** Digests to entries on the disk: what `ingest` does alone and `build` does first. The caller holds the lock. */
import { statSync } from 'node:fs'
import { damagedTexts } from '../src/pipeline/damaged-texts.ts'
import type { IngestReport } from '../src/pipeline/ingest-report.ts'
import { ModelError } from '../src/pipeline/restore/model/shipped.ts'
import { type IngestInput, type IngestOutcome, ingest } from '../src/pipeline/run.ts'
import { readContent } from '../src/pipeline/write/read-content.ts'
import { applyChanges, isUnfinished, recover, StoreError } from '../src/pipeline/write/store.ts'
import type { Problem } from '../src/problem.ts'
import { parseThemes } from '../src/themes/parse.ts'
import type { Theme } from '../src/themes/theme.ts'
import { diskFault } from './disk-fault.ts'
import { keptReading } from './kept-reading.ts'
import { keptStations } from './kept-stations.ts'
import { stationsFor } from './stations.ts'

export interface IngestOptions {
  /** Absolute path of the content folder. */
  readonly content: string
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean
  /** Any problem stops the run before anything is written. */
  readonly strict?: boolean
  /** Ids of digests that may lose papers. */
  readonly accept?: readonly string[]
  readonly onPaper?: (done: number, all: number) => void
  /** Absolute path of the folder that keeps results from run to run; without it, all is made anew. */
  readonly kept?: string
  /** Stations to put in the place of the pipeline's own, for tests. */
  readonly stations?: Partial<IngestInput['stations']>
}

export interface IngestRun {
  /** False when nothing was written because of a problem. */
  readonly ok: boolean
  readonly report: IngestReport
  /** Paths are relative to the content folder. */
  readonly problems: readonly Problem[]
}

/** Runs the pipeline on a content folder. Every fault comes back as a problem; errors of the program throw. */
export async function runIngest(options: IngestOptions): Promise<IngestRun> {
  const { content, dryRun = false } = options
  const problems: Problem[] = []
  const stop = (problem: Problem): IngestRun => ({ ok: false, report: nothing, problems: [...problems, problem] })
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    return stop(
      fault(
        '.',
        'no-content',
        'there is no content folder',
        'make one with digests/ and themes.yaml in it, or set DIGEST_CONTENT',
        'run',
      ),
    )
  }
  try {
    if (dryRun) {
      if (isUnfinished(content)) problems.push(unfinished)
    } else recover(content)
  } catch (error) {
    return stop(cannotWrite(error))
  }

  const files = readContent(content)
  const reading = options.kept === undefined ? undefined : keptReading(options.kept)
  const themes = files.themes === undefined ? noThemes : (reading?.parseThemes ?? parseThemes)(files.themes, 'themes.yaml')
  problems.push(...files.problems, ...themes.problems)
  const stations = { ...stationsFor(themes.themes), ...(reading && { readDigest: reading.readDigest }), ...options.stations }
  const kept = options.kept === undefined ? undefined : keptStations(options.kept, themes.themes, stations)
  const digests = new Map(files.digests.map((file) => [file, stations.readDigest(file)]))
  const listed = [...digests.values()].flatMap((read) => read.digests)
  const papers = listed.reduce((sum, { items }) => sum + items.length, 0)
  await kept?.wordAhead(damagedTexts(listed, files.lookups), (done, all) =>
    options.onPaper?.(Math.floor((done / all) * papers), papers),
  )
  let outcome: IngestOutcome
  try {
    outcome = ingest({
      digests: files.digests,
      entries: files.entries,
      lookups: files.lookups,
      accepted: new Set(options.accept),
      stations: {
        ...stations,
        ...kept?.stations,
        readDigest: (file) => digests.get(file) ?? stations.readDigest(file),
      },
      ...(options.onPaper ? { onPaper: options.onPaper } : {}),
    })
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    const fix = 'put it back (git restore src/pipeline/restore/model/model.bin), or make another (npm run train)'
    return stop(fault('model.bin', 'no-model', error.message, fix, 'run'))
  }
  problems.push(...outcome.problems)
  const stopped = problems.some(({ scope }) => scope === 'run') || (options.strict === true && problems.length > 0)
  if (stopped || dryRun) return { ok: !stopped, report: outcome.report, problems }
  try {
    await applyChanges(content, outcome.changes, files.entries)
  } catch (error) {
    return stop(cannotWrite(error))
  }
  kept?.keep()
  reading?.keep()
  return { ok: true, report: outcome.report, problems }
}

const nothing: IngestReport = {
  digests: 0,
  papers: { new: [], changed: [], unchanged: 0, removed: [], broken: [], kept: [] },
  formulas: { restored: 0, doubtful: 0, left: 0 },
  themes: {},
  unthemed: 0,
}

const unfinished = fault(
  'papers',
  'unfinished-run',
  'an earlier run was killed while it wrote',
  'run again without --dry-run to complete it',
  'note',
)

const noThemes: { themes: readonly Theme[]; problems: readonly Problem[] } = {
  themes: [],
  problems: [fault('themes.yaml', 'no-themes', 'there are no themes', 'put the file there (git restore)', 'run')],
}

function cannotWrite(error: unknown): Problem {
  if (error instanceof StoreError) return fault('papers', 'cannot-write', error.message, 'see what is named', 'run')
  if (!(error instanceof Error && 'code' in error)) throw error
  return fault(
    'papers',
    'cannot-write',
    `entries cannot be written: ${diskFault(error) ?? String(error.code)}`,
    'mend that and run again: nothing is lost',
    'run',
  )
}

function fault(file: string, rule: string, what: string, fix: string, scope: Problem['scope']): Problem {
  return { file, line: 0, rule, what, fix, scope }
}
