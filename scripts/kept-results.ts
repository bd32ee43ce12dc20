/** Results of pure functions kept from one run to the next: the same arguments give the same result as long as the program is the same. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { folders } from '../src/folders.ts'
import { opened, sealed } from '../src/sealed.ts'

/** Where commands keep results, for all content folders. */
export const keptFolder = join(folders.root, '.cache/kept')

/** Results kept that a run has not used: other content folders', or those of digests that are gone. */
const SPARE = 5000

export interface KeptResults<Arguments extends readonly string[], Result> {
  /** The function, which is run only where its result is not kept. */
  readonly of: (...texts: Arguments) => Result
  readonly has: (...texts: Arguments) => boolean
  /** Takes a result that was made elsewhere. */
  readonly take: (result: Result, ...texts: Arguments) => void
  /** Writes what this run has used and a few others, when anything is new. */
  readonly keep: () => void
}

/** Of results nothing is asked but that they are those which were written, which the file's seal says. */
const lineSchema = z.tuple([z.string(), z.unknown()])

/**
 * @param file where they are kept: a line that names the program, then one line a result.
 * @param version names the program that makes them; what another one left is not used.
 * @param make a pure function of texts, whose result is the same after it was written as JSON.
 */
export function keptResults<Arguments extends readonly string[], Result>(
  file: string,
  version: string,
  make: (...texts: Arguments) => Result,
): KeptResults<Arguments, Result> {
  const kept = read<Result>(file, version)
  const used = new Map<string, Result>()
  let isNew = false
  return {
    of(...texts) {
      const key = keyOf(texts)
      const known = used.get(key) ?? kept.get(key)
      isNew ||= known === undefined
      const result = known ?? make(...texts)
      used.set(key, result)
      return result
    },
    has: (...texts) => kept.has(keyOf(texts)),
    take(result, ...texts) {
      isNew = true
      kept.set(keyOf(texts), result)
    },
    keep() {
      if (!isNew) return
      const spare = [...kept].filter(([key]) => !used.has(key)).slice(0, SPARE)
      const lines = [version, ...[...used, ...spare].map((line) => JSON.stringify(line))]
      try {
        mkdirSync(dirname(file), { recursive: true })
        // Renamed into place: a killed run leaves no half file behind.
        writeFileSync(`${file}.new`, sealed(lines.join('\n')))
        renameSync(`${file}.new`, file)
      } catch {
        // What the run was for is done; what cannot be kept is made again.
      }
    },
  }
}

function keyOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length} `).update(text)
  return hash.digest('base64url')
}

/** A file of another version, or one that cannot be read, keeps nothing. */
function read<Result>(file: string, version: string): Map<string, Result> {
  try {
    const [written, ...lines] = existsSync(file) ? (opened(readFileSync(file))?.toString().split('\n') ?? []) : []
    if (written !== version) return new Map()
    return new Map(lines.map((line) => lineSchema.parse(JSON.parse(line)) as [string, Result]))
  } catch {
    return new Map()
  }
}
