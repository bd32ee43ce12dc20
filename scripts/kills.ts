/** `npm run kills`: ingest and build killed at random moments, each time looked at, and repaired by the next run. */
import { parseArgs } from 'node:util'
import { seeded } from '../src/training/random.ts'
import { scene } from '../tests/faults/kills.ts'
import { makeCheckout } from '../tests/support/checkout.ts'
import { command, messageOf } from './command.ts'

const HELP = `npm run kills -- [options]

Kills ingest and build at random moments, in a checkout of its own. After each: nothing lost, nothing half written, and the next run
makes what an undisturbed one makes, to the byte. A hundred take a quarter of an hour.

  --times <n>  how many (100)
  --seed <n>   which moments (1)
  --help       this

Exit code: 0 all survived, 1 not all, 2 wrong arguments.
`

function readArguments() {
  const { values } = parseArgs({
    options: {
      times: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  })
  const [times, seed] = [Number(values.times), Number(values.seed)]
  if (!(times > 0) || !Number.isInteger(seed)) throw new Error('--times and --seed take numbers')
  return values.help ? undefined : { times, seed }
}

async function kills({ times, seed }: { times: number; seed: number }): Promise<number> {
  const random = seeded(seed)
  const checkout = await makeCheckout()
  let survived = 0
  try {
    const { reset, kill, isWhole, isRepaired } = await scene(checkout, true)
    for (let killed = 0; killed < times; ) {
      const script = random() < 0.75 ? 'ingest' : 'build'
      const part = random()
      await reset()
      if (!(await kill(script, part))) continue
      killed++
      try {
        isWhole()
        // One in four: the run that is to repair is killed as well.
        if (random() < 0.25 && (await kill(script, random()))) isWhole()
        await isRepaired(script)
        survived++
      } catch (error) {
        console.log(`${script}, killed after ${part.toFixed(3)} of its time: ${messageOf(error)}`)
      }
      if (killed % 10 === 0) console.log(`${killed} kills, ${survived} survived`)
    }
  } finally {
    await checkout.remove()
  }
  console.log(`seed ${seed}: ${times} kills, ${survived} survived`)
  return survived === times ? 0 : 1
}

await command(HELP, readArguments, kills)
