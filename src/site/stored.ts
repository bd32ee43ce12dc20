/** The heavy part of each entry, in files beside Astro's cache: in its data store, memory and time were two to three times higher. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entry } from '../entry.ts'
import { opened, sealed } from '../sealed.ts'
import { programVersion } from '../versions.ts'
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

const folder = join(cacheFolder, renderedFolder)
const fileOf = (key: string) => join(folder, `${key}.json`)

/** Key of what is stored of an entry: its file and the program that read it. */
export function keyOf({ file, text }: EntryFile): string {
  const made = JSON.stringify([programVersion(), file, text])
  return createHash('sha256').update(made).digest('hex').slice(0, 32)
}

/**
 * What is stored under a key.
 *
 * @throws Error when it is missing or damaged: somebody changed the cache during a build.
 */
export async function readStored(key: string): Promise<Stored> {
  const stored = await wholeOf(key)
  if (stored === undefined) throw new Error(`${fileOf(key)} was removed or damaged while the site was built: build again`)
  return JSON.parse(stored.toString())
}

/** Keys under which this process has found or put what is whole. */
const whole = new Set<string>()

/** Whether what is stored under a key is as it was written. */
export async function isStored(key: string): Promise<boolean> {
  if (!whole.has(key) && (await wholeOf(key)) !== undefined) whole.add(key)
  return whole.has(key)
}

async function wholeOf(key: string): Promise<Buffer | undefined> {
  const bytes = await readFile(fileOf(key)).catch(() => undefined)
  return bytes && opened(bytes)
}

/** Renamed into place: a killed build leaves no half file behind. */
export async function writeStored(stored: Stored): Promise<void> {
  const file = fileOf(stored.paper.key)
  await mkdir(folder, { recursive: true })
  await writeFile(`${file}.new`, sealed(JSON.stringify(stored)))
  await rename(`${file}.new`, file)
  whole.add(stored.paper.key)
}

/** Removes what no paper names any more. While somebody edits, a page that is being made may still read it. */
export async function prune(papers: readonly Paper[]): Promise<void> {
  const keys = new Set(papers.map(({ key }) => key))
  const old = (await storedFiles()).filter((file) => !keys.has(file.replace(/\.json$/, '')))
  await Promise.all(old.map((file) => rm(join(folder, file))))
}

async function storedFiles(): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
