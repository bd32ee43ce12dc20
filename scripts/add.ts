/** `npm run add`: puts a digest into content/digests/, from a file or pasted, after showing what was understood of it. */
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import writeFileAtomic from 'write-file-atomic'
import { papersLost } from '../src/fetch/verdict.ts'
import { folders } from '../src/folders.ts'
import { describeDigest } from '../src/pipeline/describe-digest.ts'
import { readDigest } from '../src/pipeline/read/detect.ts'
import { isDay } from '../src/pipeline/read/facts/day.ts'
import { ask, askNoMore } from './ask.ts'
import { command } from './command.ts'

const HELP = `Usage: npm run add -- [file] [options]

Puts a digest into content/digests/: a file, or what is pasted or piped in (end with Ctrl-D). Shows what was understood, then writes.

  --date <day>   the day the papers were listed, YYYY-MM-DD; asked for when neither this nor the digest says it
  --name <name>  a name after the date, if the day has several digests: lower-case letters, digits, hyphens
  --yes          write without asking
  --help         this

Exit code: 0 written, 1 not written, 2 wrong arguments.
`

async function add(options: Options): Promise<number> {
  const { file } = options
  if (file !== undefined && !existsSync(file)) return refuse(`${file}: there is no such file`)
  if (file === undefined && process.stdin.isTTY)
    process.stdout.write('Paste the digest, then press Ctrl-D on a line of its own.\n')
  const bytes = file === undefined ? await allOf(process.stdin) : await readFile(file)
  if (bytes.length === 0) return refuse('there is nothing to add')

  const extension = file === undefined ? guessExtension(bytes) : (/\.((?:\w+\.)?gz|\w+)$/.exec(basename(file))?.[1] ?? 'txt')
  const date = options.date ?? (await dateOf(bytes, file, extension))
  if (date === undefined) return refuse('the digest does not say its day; give --date YYYY-MM-DD')
  const path = `digests/${date}${options.name === undefined ? '' : `-${options.name}`}.${extension}`
  const reading = readDigest({ path, bytes })
  process.stdout.write(describeDigest(reading))
  if (reading.digests.length === 0) return refuse('nothing was written')

  const target = join(folders.content, path)
  const shown = relative(process.cwd(), target)
  const old = existsSync(target) ? await readFile(target) : undefined
  const lost = old ? papersLost(path, old, bytes) : []
  if (lost.length > 0)
    return refuse(
      `${shown} is there already and has ${lost.length} papers that this one has not; give it a --name, or delete the old one`,
    )
  if (!options.yes && (await ask(`Write ${shown}? [Y/n] `))?.toLowerCase().startsWith('n')) return refuse('nothing was written')
  await mkdir(dirname(target), { recursive: true })
  await writeFileAtomic(target, Buffer.from(bytes))
  process.stdout.write(`Written: ${shown}. Now npm run ingest, or commit and push it.\n`)
  return 0
}

type Options = NonNullable<ReturnType<typeof readArguments>>

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      name: { type: 'string' },
      yes: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  if (positionals.length > 1) throw new Error('one file at a time')
  if (values.date !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(values.date) && isDay(values.date)))
    throw new Error(`there is no day ${values.date}`)
  if (values.name !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.name))
    throw new Error('--name takes lower-case letters, digits and hyphens')
  return { ...values, file: positionals[0] }
}

/** The day that the file's name or content says, or the one that the person says. */
async function dateOf(bytes: Uint8Array, file: string | undefined, extension: string): Promise<string | undefined> {
  const [said, other] = readDigest({ path: file === undefined ? `digests/pasted.${extension}` : basename(file), bytes }).digests
  if (said && !other) return said.date
  for (;;) {
    const answer = await ask('Which day were the papers listed? YYYY-MM-DD: ')
    if (!answer) return undefined
    if (/^\d{4}-\d{2}-\d{2}$/.test(answer) && isDay(answer)) return answer
    process.stdout.write(`There is no day ${answer}.\n`)
  }
}

function guessExtension(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart()
  return start.startsWith('<') ? 'xml' : /^[[{]\s*["[{\]}]/.test(start) ? 'json' : start.startsWith('@') ? 'bib' : 'txt'
}

async function allOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`)
  return 1
}

await command(HELP, readArguments, add).finally(askNoMore)
