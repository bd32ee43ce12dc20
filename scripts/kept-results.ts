/** Results of pure functions kept from one run to the next: the same arguments give the same result as long as the program is the same. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folders } from '../src/folders.ts'
import { opened } from '../src/sealed.ts'
import { writeSealed } from '../src/write-sealed.ts'

/** Where commands keep results, for all content folders. */
export const keptFolder = join(folders.root, '.cache/kept')

/** Results kept that a run has not used: other content folders', or those of digests that are gone. */
const SPARE = 5000

/** As it is, or in UTF-8. */
type Text = string | Uint8Array

export interface KeptResults<Arguments extends readonly Text[], Result> {
  /** The function, which is run only where its result is not kept. */
  readonly of: (...texts: Arguments) => Result
  /** Whether the result is kept; it then stays, as if this run had used it. */
  readonly has: (...texts: Arguments) => boolean
  /** Whether nothing is kept: there is no file, or one of another version. */
  readonly isEmpty: boolean
  /** Takes a result that was made elsewhere, as if this run had used it. */
  readonly take: (result: Result, ...texts: Arguments) => void
  /** Writes what this run has used and a few others, when anything is new. */
  readonly keep: () => void
}

/**
 * Results stay JSON until they are asked for: of many thousands a run needs few, and none for long.
 *
 * @param file where they are kept: a line that names the program, then one line a result.
 * @param version names the program that makes them; what another one left is not used.
 * @param make a pure function of texts, whose result is the same after it was written as JSON.
 */
export function keptResults<Arguments extends readonly Text[], Result>(
  file: string,
  version: string,
  make: (...texts: Arguments) => Result,
): KeptResults<Arguments, Result> {
  const before = keptIn(file, version)
  const made = new Map<string, Buffer>()
  const used = new Set<string>()
  const lineOf = (key: string) => made.get(key) ?? before.get(key)
  const take = (result: Result, key: string) => made.set(key, Buffer.from(`["${key}",${JSON.stringify(result)}]`))
  return {
    of(...texts) {
      const key = keyOf(texts)
      used.add(key)
      const line = lineOf(key)
      // Of results nothing is asked but that they are those which were written, which the file's seal says.
      if (line !== undefined) return JSON.parse(line.toString('utf8', BEFORE_RESULT, line.length - AFTER_RESULT))
      const result = make(...texts)
      take(result, key)
      return result
    },
    has(...texts) {
      const key = keyOf(texts)
      const isKept = lineOf(key) !== undefined
      if (isKept) used.add(key)
      return isKept
    },
    isEmpty: before.size === 0,
    take(result, ...texts) {
      const key = keyOf(texts)
      used.add(key)
      take(result, key)
    },
    keep() {
      if (made.size === 0) return
      const spare = [...made.keys(), ...before.keys()].filter((key) => !used.has(key)).slice(0, SPARE)
      const lines = [...used, ...spare].flatMap((key) => [LINE_END, lineOf(key) ?? NOTHING])
      try {
        writeSealed(file, [Buffer.from(version), ...lines])
      } catch {
        // What the run was for is done; what cannot be kept is made again.
      }
    },
  }
}

/** A line is `["key",result]`. */
const KEY = 43
const BEFORE_KEY = 2
const BEFORE_RESULT = BEFORE_KEY + KEY + 2
const AFTER_RESULT = 1
const LINE_END = Buffer.from('\n')
const NOTHING = Buffer.alloc(0)

function keyOf(texts: readonly Text[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length} `).update(text)
  return hash.digest('base64url')
}

interface Lines {
  readonly size: number
  readonly get: (key: string) => Buffer | undefined
  readonly keys: () => Iterable<string>
}

/** Lines of a file by their key; a file of another version, or one that cannot be read, keeps nothing. */
function keptIn(file: string, version: string): Lines {
  const starts = new Map<string, number>()
  const bytes = readKept(file)
  const endOf = (start: number) => {
    const end = bytes.indexOf('\n', start)
    return end < 0 ? bytes.length : end
  }
  const first = endOf(0)
  if (bytes.toString('utf8', 0, first) === version) {
    for (let at = first + 1; at < bytes.length; at = endOf(at) + 1)
      starts.set(bytes.toString('latin1', at + BEFORE_KEY, at + BEFORE_KEY + KEY), at)
  }
  return {
    size: starts.size,
    get(key) {
      const start = starts.get(key)
      return start === undefined ? undefined : bytes.subarray(start, endOf(start))
    },
    keys: () => starts.keys(),
  }
}

function readKept(file: string): Buffer {
  try {
    return (existsSync(file) && opened(readFileSync(file))) || NOTHING
  } catch {
    return NOTHING
  }
}
