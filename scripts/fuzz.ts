/** `npm run fuzz`: battered digests, entries and themes against the pipeline, for as long as one likes. */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { foundFor } from '../tests/fuzz/found.ts'
import { readSamples } from '../tests/fuzz/samples.ts'
import { targets } from '../tests/fuzz/targets.ts'

const HELP = `npm run fuzz -- [options]

Throws battered digests, entries and themes at the pipeline, and says how many it stood. What breaks it is printed as small as it could
be made, with the seed that finds it again.

  --minutes <n>    how long, over all targets (10)
  --seed <n>       where to begin (another one each time)
  --only <target>  one of ${targets.map(({ name }) => `“${name}”`).join(', ')}
  --corpus <path>  folder with further digests, or with lines of JSON whose strings are abstracts
  --help           this

Exit code: 0 nothing broke, 1 something did, 2 wrong arguments.
`

async function main(): Promise<number> {
  let values: { minutes: string; seed?: string; only?: string; corpus?: string; help: boolean }
  try {
    values = parseArgs({
      options: {
        minutes: { type: 'string', default: '10' },
        seed: { type: 'string' },
        only: { type: 'string' },
        corpus: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
    return 2
  }
  const minutes = Number(values.minutes)
  const seed = values.seed === undefined ? (Date.now() ^ (process.pid << 16)) | 0 : Number(values.seed)
  const chosen = targets.filter(({ name }) => values.only === undefined || name === values.only)
  if (values.help || !(minutes > 0) || !Number.isInteger(seed) || chosen.length === 0) {
    ;(values.help ? process.stdout : process.stderr).write(HELP)
    return values.help ? 0 : 2
  }

  const samples = readSamples(values.corpus)
  console.log(`seed ${seed}, ${samples.digests.size} digests, ${samples.passages.size} passages`)
  let inputs = 0
  let broken = 0
  for (const { name, property } of chosen) {
    const details = await fc.check(property(samples), {
      seed,
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: (minutes * 60_000) / chosen.length,
      markInterruptAsFailure: false,
      examples: foundFor(name),
    })
    inputs += details.numRuns
    console.log(`${name}: ${details.numRuns} inputs${details.failed ? ', and one broke it:' : ''}`)
    if (!details.failed) continue
    broken++
    console.log(fc.defaultReportMessage(details))
    console.log(details.errorInstance)
    console.log(`To be tried again for ever: ${JSON.stringify(details.counterexample)} in tests/fuzz/found/${name}.json`)
    console.log(`Again: npm run fuzz -- --seed ${seed} --only "${name}"`)
  }
  console.log(`${inputs} inputs, ${broken === 0 ? 'none' : broken} of ${chosen.length} targets broken`)
  return broken === 0 ? 0 : 1
}

process.exitCode = await main()
