/** All papers on their shelves, read once a build. */

import { getCollection } from 'astro:content'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entry } from '../entry.ts'
import { folders } from '../folders.ts'
import { formatProblem } from '../problem.ts'
import { parseThemes } from '../themes/parse.ts'
import { type Library, shelve } from './shelves.ts'
import { readStored } from './stored.ts'
import { words } from './words.ts'

const THEMES_FILE = 'themes.yaml'

let read: Promise<Library> | undefined
let entries: Promise<ReadonlyMap<string, Entry>> | undefined

/** Files read at a time: what is stored of an entry is many times what is kept of it here. */
const AT_A_TIME = 64

export function library(): Promise<Library> {
  // While somebody edits content, what was read a moment ago is old.
  if (import.meta.env.DEV) return readLibrary()
  read ??= readLibrary()
  return read
}

/** Every entry as its file has it, by slug, newest first. */
export function entriesBySlug(): Promise<ReadonlyMap<string, Entry>> {
  if (import.meta.env.DEV) return readEntries()
  entries ??= readEntries()
  return entries
}

/** The same as a list. */
export async function allEntries(): Promise<Entry[]> {
  return [...(await entriesBySlug()).values()]
}

async function readEntries(): Promise<Map<string, Entry>> {
  const { papers } = await library()
  const read = new Map<string, Entry>()
  for (let from = 0; from < papers.length; from += AT_A_TIME) {
    const some = papers.slice(from, from + AT_A_TIME)
    for (const { data, body } of await Promise.all(some.map(({ key }) => readStored(key)))) read.set(data.slug, { data, body })
  }
  return read
}

async function readLibrary(): Promise<Library> {
  const { themes, problems } = parseThemes(await readFile(join(folders.content, THEMES_FILE), 'utf8'), THEMES_FILE)
  if (problems.length > 0) throw new Error(`Themes have faults:\n${problems.map(formatProblem).join('\n')}`)
  const papers = (await getCollection('papers')).map(({ data }) => data)
  return shelve(papers, themes, { label: words.themes.more, definition: words.themes.moreDefinition })
}
