/** The heavy part of each entry, in files beside Astro's cache: in its data store, memory and time were two to three times higher. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../entry.ts'
import { opened, sealed } from '../sealed.ts'
import { programVersion } from '../versions.ts'
import { cacheFolder, renderedFolder } from './cache.ts'
import type { EntryFile } from './entry-files.ts'
import type { Paper } from './paper.ts'
import type { FeedText } from './publish/feed-text.ts'
import type { ProfileTerm } from './publish/related/profile.ts'
import type { Rendered } from './render.ts'
import type { SearchRecord } from './search/record.ts'

/** All that is made of an entry alone. */
export interface Stored extends Entry, Omit<Rendered, 'refusals'> {
  readonly paper: Paper
  readonly feed: FeedText
  readonly search: SearchRecord
}

/** By what it is related to others: on a line of its own before the rest, since those who ask for it ask for that of all entries. */
export type Profile = readonly ProfileTerm[]

const folder = join(cacheFolder, renderedFolder)
const fileOf = (key: string) => join(folder, `${key}.jsonl`)
const LINE_END = '\n'

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
  const stored = partsOf(key)
  return JSON.parse(stored.toString('utf8', stored.indexOf(LINE_END) + 1))
}

/** The profile that is stored under a key; throws as `readStored`. */
export function readProfile(key: string): Profile {
  const stored = partsOf(key)
  return JSON.parse(stored.toString('utf8', 0, stored.indexOf(LINE_END)))
}

function partsOf(key: string): Buffer {
  const stored = wholeOf(key)
  if (stored === undefined) throw new Error(`${fileOf(key)} was removed or damaged while the site was built: build again`)
  return stored
}

/** Whether what is stored under a key is as it was written. */
export const isStored = (key: string): boolean => wholeOf(key) !== undefined

/** Waited for: small files are read and written in half the time that it takes to have another thread do it. */
function wholeOf(key: string): Buffer | undefined {
  try {
    return opened(readFileSync(fileOf(key)))
  } catch {
    return undefined
  }
}

/** Before anything is stored. */
export function prepareStore(): void {
  mkdirSync(folder, { recursive: true })
}

/** What a killed build has half written is not as it was sealed, and made again. */
export function writeStored(stored: Stored, profile: Profile): void {
  writeFileSync(fileOf(stored.paper.key), sealed(`${JSON.stringify(profile)}${LINE_END}${JSON.stringify(stored)}`))
}

/** Removes what no paper names any more. While somebody edits, a page that is being made may still read it. */
export function prune(papers: readonly Paper[]): void {
  const named = new Set(papers.map(({ key }) => fileOf(key)))
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (!named.has(file)) rmSync(file)
  }
}
