/** `npm run ingest`: turns content/digests/* into content/papers/**, and reports. */
import { parseArgs } from 'node:util'
import { folders } from '../src/folders.ts'
import { withLock } from './lock.ts'
import { type IngestOptions, ingest } from './run-ingest.ts'

const HELP = `Usage: npm run ingest -- [options]

Turns content/digests/* into content/papers/**. Fields that a person has edited are kept.

  --dry-run       say what would change, write nothing
  --json          print the report as one JSON object
  --strict        stop on any problem, also of a single paper
  --accept <id>   this digest is meant to have lost papers (may be given several times)
  --help          this

Exit code: 0 done, 1 stopped by a problem and nothing written, 2 wrong arguments.
`

/** Options, or the exit code when there is nothing to run. */
function readArguments(): IngestOptions | number {
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

const options = readArguments()
if (typeof options === 'number') process.exitCode = options
else process.exitCode = (await withLock(folders.root, 'ingest', () => ingest(options))) ? 0 : 1
