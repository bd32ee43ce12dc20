/** The heavy part of each entry, in files beside Astro's cache: in its data store, memory and time were two to three times higher. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entry } from '../entry.ts'
import { cacheFolder, renderedFolder } from './cache.ts'
import type { EntryFile } from './entry-files.ts'
import type { Paper } from './paper.ts'
import type { FeedText } from './publish/feed-text.ts'
import type { Rendered } from './render.ts'
import type { SearchRecord } from './search/record.ts'

/** All that is made of an entry alone. */
export interface Stored extends Entry, Omit<Rendered, 'refusals'> {
  readonly paper: Paper
  readonly feed: FeedText
  readonly search: SearchRecord
}

/** Goes into every key: raise it whenever the same file would give another `Stored`. */
const MAKER = 'abstract-12'

/** Words of the interface are in what is stored. */
const WORDS = hash(['words.ts', '../../site.words.ts'].map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')))

const folder = join(cacheFolder, renderedFolder)
const fileOf = (key: string) => join(folder, `${key}.json`)

/** Key of what is stored of an entry: its file and who read it. */
export function keyOf({ file, text }: EntryFile): string {
  return hash([MAKER, WORDS, file, text]).slice(0, 32)
}

function hash(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex')
}

/**
 * What is stored under a key.
 *
 * @throws Error when it is missing, since then the cache was cleared during a build, or damaged; what is damaged is removed, so that
 *   the next build makes it again.
 */
export async function readStored(key: string): Promise<Stored> {
  const text = await readFile(fileOf(key), 'utf8')
  try {
    return JSON.parse(text)
  } catch (cause) {
    await rm(fileOf(key))
    throw new Error(`${fileOf(key)} was damaged and is removed: build again`, { cause })
  }
}

/** Renamed into place: a killed build leaves no half file behind. */
export async function writeStored(stored: Stored): Promise<void> {
  const file = fileOf(stored.paper.key)
  await mkdir(folder, { recursive: true })
  await writeFile(`${file}.new`, JSON.stringify(stored))
  await rename(`${file}.new`, file)
}

/** The keys under which something is stored. */
export async function storedKeys(): Promise<ReadonlySet<string>> {
  return new Set((await storedFiles()).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : [])))
}

/** Removes what no entry names any more. */
export async function prune(keys: ReadonlySet<string>): Promise<void> {
  const old = (await storedFiles()).filter((file) => !keys.has(file.replace(/\.json$/, '')))
  await Promise.all(old.map((file) => rm(join(folder, file))))
}

async function storedFiles(): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
