/** Whether a build would only make again what is there: what the last one read and wrote is noted, and compared before the next. */
import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
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

const noteFor = (what: string) => join(folders.root, '.cache/built', `${hash('sha256', folders.out).slice(0, 12)}${what}`)
const noteFile = noteFor('.json')

/** Where it is noted of what the files beside the pages were made. */
export const filesNote = noteFor('-files.txt')

/** The same of pages. */
export const pagesNote = noteFor('-pages.txt')

/** The same of the search index. */
export const searchNote = noteFor('-search.txt')

/** Where it is kept what the check found in each file. */
export const checkedFolder = noteFor('-checked')

/** @param options those of the command line. */
export function readInputs(options: string): Inputs {
  const content = ['digests', 'lookups', 'themes.yaml'].map((path) => contentMarks(join(folders.content, path)))
  return {
    sources: hash('sha256', [options, folders.content, programVersion(), ...content].join('\n')),
    entries: contentMarks(join(folders.content, 'papers')),
  }
}

/** @returns what the last build told, when it read the same and what it wrote is still as it was; else undefined. */
export function builtBefore(inputs: Inputs): Said | undefined {
  const note = readNote()
  const isSame = note?.sources === inputs.sources && note.entries === inputs.entries
  return isSame && note.outputs === diskMarks(folders.out) ? note.said : undefined
}

export function noteBuild({ sources, entries }: Inputs, said: Said): void {
  const note: Note = { sources, entries, outputs: diskMarks(folders.out), said }
  mkdirSync(dirname(noteFile), { recursive: true })
  writeFileSync(`${noteFile}.new`, JSON.stringify(note))
  renameSync(`${noteFile}.new`, noteFile)
}

/** A note that is missing or cannot be read is no note: the site is built. */
function readNote(): Note | undefined {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(noteFile, 'utf8')))
  } catch {
    return undefined
  }
}
