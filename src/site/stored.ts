/** The heavy part of each entry, in files beside Astro's cache: in its data store, memory and time were two to three times higher. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entry } from '../entry.ts'
import type { Refusal } from './abstract/refusals.ts'
import { cacheFolder, renderedFolder } from './cache.ts'
import { RENDERER, type Rendered, renderEntry } from './render.ts'

export type Stored = Entry & Omit<Rendered, 'refusals'>

const folder = join(cacheFolder, renderedFolder)
const fileOf = (key: string) => join(folder, `${key}.json`)

/** Key of an entry's rendering: what the entry holds and who rendered it. */
export function keyOf(entry: Entry): string {
  return createHash('sha256')
    .update(JSON.stringify([RENDERER, entry.data, entry.body]))
    .digest('hex')
    .slice(0, 32)
}

/** What is stored under a key; a file that is missing means that the cache was cleared during a build, which must not go on. */
export async function readStored(key: string): Promise<Stored> {
  return JSON.parse(await readFile(fileOf(key), 'utf8'))
}

/** Renders what is not stored yet. Returns what is stored, or why KaTeX refused. */
export async function store(entry: Entry, key: string): Promise<Stored | { readonly refusals: readonly Refusal[] }> {
  try {
    return await readStored(key)
  } catch {
    const { refusals, ...rendered } = renderEntry(entry)
    if (refusals.length > 0) return { refusals }
    const stored: Stored = { ...entry, ...rendered }
    await mkdir(folder, { recursive: true })
    // Renamed into place: a killed build leaves no half file behind.
    await writeFile(`${fileOf(key)}.new`, JSON.stringify(stored))
    await rename(`${fileOf(key)}.new`, fileOf(key))
    return stored
  }
}

/** Removes what no entry names any more. */
export async function prune(keys: ReadonlySet<string>): Promise<void> {
  const files = await readdir(folder).catch((): string[] => [])
  await Promise.all(files.filter((file) => !keys.has(file.replace(/\.json$/, ''))).map((file) => rm(join(folder, file))))
}
