/** Results of pure functions kept from one run to the next: the same arguments give the same result as long as the program is the same. */
import { createHash, type Hash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { folders } from '../src/folders.ts'
import { hashing, SEAL, sealOf } from '../src/sealed.ts'
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
 * Results stay in the file until they are asked for: of many thousands a run needs few, and none for long.
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
      try {
        writeSealed(file, linesOf(version, [...used, ...spare], lineOf))
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
/** Bytes read at a time. */
const CHUNK = 1 << 20

function* linesOf(version: string, keys: readonly string[], lineOf: (key: string) => Buffer | undefined): Generator<Uint8Array> {
  yield Buffer.from(version)
  for (const key of keys) {
    const line = lineOf(key)
    if (line === undefined) continue
    yield LINE_END
    yield line
  }
}

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
  const places = placesIn(file, version)
  return {
    size: places.size,
    get(key) {
      const place = places.get(key)
      const line = place && readAt(file, place)
      // It begins with its key, unless the file has been replaced.
      return line?.toString('latin1', BEFORE_KEY, BEFORE_KEY + KEY) === key ? line : undefined
    },
    keys: () => places.keys(),
  }
}

interface Place {
  readonly start: number
  readonly length: number
}

function placesIn(file: string, version: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  try {
    const hash = hashing()
    const seal = readAt(file, { start: 0, length: SEAL })
    let start = SEAL
    let isVersion = false
    for (const line of readLines(file, hash)) {
      if (start === SEAL) isVersion = line.toString() === version
      else places.set(line.toString('latin1', BEFORE_KEY, BEFORE_KEY + KEY), { start, length: line.length })
      start += line.length + LINE_END.length
    }
    if (isVersion && sealOf(hash).equals(seal)) return places
  } catch {
    // What cannot be read is made again.
  }
  return new Map()
}

/** The lines behind a file's seal; `hash` is given all that is read. */
function* readLines(file: string, hash: Hash): Generator<Buffer> {
  const open = openSync(file, 'r')
  try {
    const chunk = Buffer.alloc(CHUNK)
    let rest = Buffer.alloc(0)
    let at = SEAL
    for (let read = readSync(open, chunk, 0, CHUNK, at); read > 0; read = readSync(open, chunk, 0, CHUNK, at)) {
      at += read
      hash.update(chunk.subarray(0, read))
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)])
      let start = 0
      for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
        yield bytes.subarray(start, end)
        start = end + LINE_END.length
      }
      rest = bytes.subarray(start)
    }
    yield rest
  } finally {
    closeSync(open)
  }
}

/** @throws Errors of the file system. */
function readAt(file: string, { start, length }: Place): Buffer {
  const open = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(open, bytes, 0, length, start))
  } finally {
    closeSync(open)
  }
}
