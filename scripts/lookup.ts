/** `npm run lookup`: asks arXiv for the papers that digests list, so that they can be cited and have their own TeX. */
import { parseArgs } from 'node:util'
import { bases } from '../src/fetch/requests.ts'
import { folders } from '../src/folders.ts'
import { agreementOf } from '../src/lookup/agreement.ts'
import { readDigest } from '../src/pipeline/read/detect.ts'
import { restore } from '../src/pipeline/restore/restore.ts'
import { segmentWhole } from '../src/pipeline/restore/segment-whole.ts'
import { readContent } from '../src/pipeline/write/read-content.ts'
import { command } from './command.ts'
import { withLock } from './lock.ts'
import { politeSource } from './net/polite-source.ts'
import { runLookup } from './net/run-lookup.ts'

const HELP = `Usage: npm run lookup -- [options]

Asks arXiv's API for papers of content/digests/ by id or title, and keeps what it says in content/lookups/, one file a year: ids,
authors, dates, categories and the original TeX. Only what is surely the same paper is taken. Commit the files: no build needs the network.

  --wait <seconds>  at least this long between two requests; 3 is what arXiv asks for
  --help            this

Exit code: 0, also when arXiv cannot be reached (what is left is asked for next time); 2 wrong arguments.
`

/** @returns least milliseconds between two requests; undefined when help is asked for. */
function readArguments(): number | undefined {
  const { values } = parseArgs({
    options: { wait: { type: 'string', default: '3' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) return undefined
  const interval = Number(values.wait) * 1000
  if (!(interval >= 0)) throw new Error('--wait takes a number of seconds')
  return interval
}

async function lookUp(interval: number): Promise<number> {
  const source = politeSource(interval)
  const outcome = await withLock(folders.root, 'npm run lookup', async () => {
    const { digests } = readContent(folders.content)
    const read = digests.flatMap((file) => readDigest(file).digests).sort((one, other) => (one.id < other.id ? -1 : 1))
    const today = new Date().toISOString().slice(0, 10)
    return await runLookup(read, { source, content: folders.content, base: process.env.DIGEST_ARXIV_URL ?? bases.arxiv, today })
  })
  const { found, missed, pending, fault } = outcome
  process.stdout.write(`found     ${found.length}\nmissed    ${missed}\npending   ${pending}\n`)
  const scores = found.flatMap(({ wanted, item }) =>
    wanted.abstract === undefined ? [] : agreementOf(restore(wanted.abstract), segmentWhole(item.abstract, 'arxiv')),
  )
  const total = (count: (score: (typeof scores)[number]) => number) => scores.reduce((sum, score) => sum + count(score), 0)
  const compared = total((score) => score.compared)
  if (compared > 0) {
    const wrong = compared - total((score) => score.same)
    process.stdout.write(
      `formulas  ${compared} restored ones compared, ${wrong} contradicted (${total((score) => score.surelyWrong)} of them given as sure), ${total((score) => score.foreign)} where arXiv has none\n`,
    )
  }
  if (fault !== undefined) process.stderr.write(`lookup-stopped: ${fault}; run again later: what was found is kept\n`)
  return 0
}

await command(HELP, readArguments, lookUp)
