/** Whether a build would only make again what is there: what the last one read and wrote is noted, and compared before the next. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { folders } from '../src/folders.ts'

/** What a build reads besides the content folder. The lock file of what is installed tells of every library. */
const PROGRAM = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'site.config.ts',
  'site.words.ts',
  'site.css',
  'package.json',
  'node_modules/.package-lock.json',
]
/** Variables that change what is built. */
const VARIABLES = ['DIGEST_URL', 'DIGEST_PREVIEW']
/** Files read at a time. */
const AT_A_TIME = 256

const noteSchema = z.strictObject({
  sources: z.string(),
  entries: z.string(),
  outputs: z.string(),
  /** What the build told, which whoever asks again is told again. */
  said: z.strictObject({ problems: z.array(z.string()), reports: z.array(z.string()) }),
})
type Note = z.infer<typeof noteSchema>
type Said = Note['said']

/** What a build reads, as hashes. */
export interface Inputs {
  /** Program, settings, digests, lookups and themes: a build changes none of them. */
  readonly sources: string
  /** The entries, which the build's first station may change. */
  readonly entries: string
}

const noteFile = join(folders.root, '.cache/built', `${hash(folders.out).slice(0, 12)}.json`)

/** @param options those of the command line. */
export async function readInputs(options: string): Promise<Inputs> {
  const environment = JSON.stringify([
    options,
    folders.content,
    process.versions.node,
    process.platform,
    ...VARIABLES.map((name) => process.env[name] ?? ''),
  ])
  const program = await Promise.all(PROGRAM.map((path) => contents(join(folders.root, path))))
  const content = await Promise.all(['digests', 'lookups', 'themes.yaml'].map((path) => contents(join(folders.content, path))))
  return {
    sources: hash([environment, ...program, ...content].join('\n')),
    entries: await contents(join(folders.content, 'papers')),
  }
}

/** @returns what the last build told, when it read the same and what it wrote is still as it was; else undefined. */
export async function builtBefore(inputs: Inputs): Promise<Said | undefined> {
  const note = await readNote()
  const isSame = note?.sources === inputs.sources && note.entries === inputs.entries
  return isSame && note.outputs === (await outputs()) ? note.said : undefined
}

export async function noteBuild({ sources, entries }: Inputs, said: Said): Promise<void> {
  const note: Note = { sources, entries, outputs: await outputs(), said }
  await mkdir(dirname(noteFile), { recursive: true })
  await writeFile(`${noteFile}.new`, JSON.stringify(note))
  await rename(`${noteFile}.new`, noteFile)
}

/** A note that is missing or cannot be read is no note: the site is built. */
async function readNote(): Promise<Note | undefined> {
  try {
    return noteSchema.parse(JSON.parse(await readFile(noteFile, 'utf8')))
  } catch {
    return undefined
  }
}

/** Names and content of a file or of all files of a folder. */
async function contents(path: string): Promise<string> {
  return marks(path, async (file) => hash(await readFile(file)))
}

/** Names, sizes and times of the site's files: their content is what the build wrote unless a time says otherwise. */
async function outputs(): Promise<string> {
  return marks(folders.out, async (file) => {
    const { size, mtimeMs } = await stat(file)
    return `${size} ${mtimeMs}`
  })
}

async function marks(path: string, mark: (file: string) => Promise<string>): Promise<string> {
  const files = (await filesOf(path)).sort()
  const all: string[] = []
  for (let from = 0; from < files.length; from += AT_A_TIME) {
    const some = files.slice(from, from + AT_A_TIME)
    all.push(...(await Promise.all(some.map(async (file) => `${file}\n${await mark(file)}`))))
  }
  return hash(all.join('\n'))
}

async function filesOf(path: string): Promise<string[]> {
  try {
    const found = await readdir(path, { recursive: true, withFileTypes: true })
    return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path]
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
