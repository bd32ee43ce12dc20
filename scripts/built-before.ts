/** Whether a build would only make again what is there: what the last one read and wrote is noted, and compared before the next. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { folders } from '../src/folders.ts'
import { programVersion } from '../src/versions.ts'
import { contentMarks, diskMarks } from './file-marks.ts'

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

const noteFor = (what: string) => join(folders.root, '.cache/built', `${hash(folders.out).slice(0, 12)}${what}`)
const noteFile = noteFor('.json')

/** Where it is noted of what the files beside the pages were made. */
export const filesNote = noteFor('-files.json')

/** Where it is kept what the check found in each file. */
export const checkedFolder = noteFor('-checked')

/** @param options those of the command line. */
export async function readInputs(options: string): Promise<Inputs> {
  const content = await Promise.all(
    ['digests', 'lookups', 'themes.yaml'].map((path) => contentMarks(join(folders.content, path))),
  )
  return {
    sources: hash([options, folders.content, programVersion(), ...content].join('\n')),
    entries: await contentMarks(join(folders.content, 'papers')),
  }
}

/** @returns what the last build told, when it read the same and what it wrote is still as it was; else undefined. */
export async function builtBefore(inputs: Inputs): Promise<Said | undefined> {
  const note = await readNote()
  const isSame = note?.sources === inputs.sources && note.entries === inputs.entries
  return isSame && note.outputs === (await diskMarks(folders.out)) ? note.said : undefined
}

export async function noteBuild({ sources, entries }: Inputs, said: Said): Promise<void> {
  const note: Note = { sources, entries, outputs: await diskMarks(folders.out), said }
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

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
