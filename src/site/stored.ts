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
}

/** Parts that are asked for by themselves, and then of all entries: each is on a line of its own, before the rest. */
export interface StoredParts {
  /** By what it is related to others. */
  readonly profile: readonly ProfileTerm[]
  readonly search: SearchRecord
}

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
  return JSON.parse(lineOf(key, PARTS.length))
}

/** One part of it; throws as `readStored`. */
export function readPart<Part extends keyof StoredParts>(key: string, part: Part): StoredParts[Part] {
  return JSON.parse(lineOf(key, PARTS.indexOf(part)))
}

/** In the order of their lines. */
const PARTS: readonly (keyof StoredParts)[] = ['profile', 'search']

function lineOf(key: string, number: number): string {
  const stored = wholeOf(key)
  if (stored === undefined) throw new Error(`${fileOf(key)} was removed or damaged while the site was built: build again`)
  let start = 0
  for (let line = 0; line < number; line++) start = stored.indexOf(LINE_END, start) + LINE_END.length
  const end = stored.indexOf(LINE_END, start)
  return stored.toString('utf8', start, end < 0 ? stored.length : end)
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
export function writeStored(stored: Stored, parts: StoredParts): void {
  const lines = [...PARTS.map((part) => parts[part]), stored].map((line) => JSON.stringify(line))
  writeFileSync(fileOf(stored.paper.key), sealed(lines.join(LINE_END)))
}

/** Removes what no paper names any more. While somebody edits, a page that is being made may still read it. */
export function prune(papers: readonly Paper[]): void {
  const named = new Set(papers.map(({ key }) => fileOf(key)))
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (!named.has(file)) rmSync(file)
  }
}
