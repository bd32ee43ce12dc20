/** Restorations kept from one run to the next: the same text gives the same segments as long as the program that restores is the same. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import katex from 'katex'
import { z } from 'zod'
import { folders } from '../src/folders.ts'
import type { Segment } from '../src/pipeline/restore/segment.ts'

type Restore = (text: string) => readonly Segment[]

/** One file for all content folders. */
export const keptFile = join(folders.root, '.cache/restored.jsonl')

/** Texts kept that a run has not used: other content folders', or those of digests that are gone. */
const SPARE = 5000

export interface KeptRestorations {
  readonly restore: Restore
  /** Writes what this run has used and a few others, when anything is new. */
  readonly keep: () => void
}

/** Of segments nothing is asked but that they are those which were written: each line begins with its own hash. */
const lineSchema = z.tuple([z.string(), z.array(z.custom<Segment>())])

/**
 * @param file where they are kept: a line that names the program, then one line a text.
 * @param version names the program that restores; what another one left is not used.
 */
export function keptRestorations(file: string, version: string, restore: Restore): KeptRestorations {
  const kept = read(file, version)
  const used = new Map<string, readonly Segment[]>()
  let isNew = false
  return {
    restore(text) {
      const key = createHash('sha256').update(text).digest('base64url')
      const known = used.get(key) ?? kept.get(key)
      isNew ||= known === undefined
      const segments = known ?? restore(text)
      used.set(key, segments)
      return segments
    },
    keep() {
      if (!isNew) return
      const spare = [...kept].filter(([key]) => !used.has(key)).slice(0, SPARE)
      const lines = [version, ...[...used, ...spare].map((line) => sealed(JSON.stringify(line)))]
      try {
        mkdirSync(dirname(file), { recursive: true })
        // Renamed into place: a killed run leaves no half file behind.
        writeFileSync(`${file}.new`, `${lines.join('\n')}\n`)
        renameSync(`${file}.new`, file)
      } catch {
        // The entries are written; what cannot be kept is restored again.
      }
    },
  }
}

/** A file of another version, or one that cannot be read, keeps nothing. */
function read(file: string, version: string): ReadonlyMap<string, readonly Segment[]> {
  try {
    const [written, ...lines] = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
    return written === version ? new Map(lines.map((line) => lineSchema.parse(JSON.parse(opened(line))))) : new Map()
  } catch {
    return new Map()
  }
}

function sealed(line: string): string {
  return `${createHash('sha256').update(line).digest('base64url')} ${line}`
}

/** @throws Error when the line is not as it was written. */
function opened(line: string): string {
  const text = line.slice(line.indexOf(' ') + 1)
  if (sealed(text) !== line) throw new Error('a line was changed')
  return text
}

/** Names the program that restores by all that its files hold, the model included, and by the libraries that have a say. */
export function restorerVersion(): string {
  const hash = createHash('sha256').update(`${katex.version} ${process.versions.unicode}`)
  for (const folder of ['src/pipeline/restore', 'src/tex'].map((path) => join(folders.root, path))) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
      hash.update(path.slice(folder.length)).update(readFileSync(path))
    }
  }
  return hash.digest('hex')
}
