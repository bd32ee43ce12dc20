/** The lines of a sealed file that keeps results: one that names the program, then one a result, `["key",result]`. */
import type { Hash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { hashing, SEAL, sealOf } from '../src/sealed.ts'

export interface KeptLines {
  readonly size: number
  readonly has: (key: string) => boolean
  /** Read anew each time; undefined when there is none of that key, or the file has changed since. */
  readonly get: (key: string) => Buffer | undefined
  readonly keys: () => Iterable<string>
}

export const LINE_END = Buffer.from('\n')

/** Characters of a key: a hash. */
const KEY = 43
const BEFORE_KEY = 2
const BEFORE_RESULT = BEFORE_KEY + KEY + 2
const AFTER_RESULT = 1
/** Bytes read at a time. */
const CHUNK = 1 << 20

export const lineOf = (key: string, json: string): Buffer => Buffer.from(`["${key}",${json}]`)
export const jsonIn = (line: Buffer): string => line.toString('utf8', BEFORE_RESULT, line.length - AFTER_RESULT)
const keyIn = (line: Buffer) => line.toString('latin1', BEFORE_KEY, BEFORE_KEY + KEY)

/** Those of a file of that version. What cannot be read, or is not as it was sealed, has none. */
export function keptLines(file: string, version: string): KeptLines {
  const places = placesIn(file, version)
  return {
    size: places.size,
    has: (key) => places.has(key),
    get(key) {
      const place = places.get(key)
      const line = place && readAt(file, place)
      return line && keyIn(line) === key ? line : undefined
    },
    keys: () => places.keys(),
  }
}

/** In bytes. */
interface Place {
  readonly start: number
  readonly length: number
}

function placesIn(file: string, version: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const seal = readAt(file, { start: 0, length: SEAL })
  if (seal === undefined) return places
  const hash = hashing()
  let start = SEAL
  let isVersion = false
  for (const line of readLines(file, hash)) {
    if (start === SEAL) isVersion = line.toString() === version
    else places.set(keyIn(line), { start, length: line.length })
    start += line.length + LINE_END.length
  }
  return isVersion && sealOf(hash).equals(seal) ? places : new Map()
}

/** The lines behind a file's seal; `hash` is given all that is read. */
function* readLines(file: string, hash: Hash): Generator<Buffer> {
  let rest = Buffer.alloc(0)
  let at = SEAL
  for (
    let chunk = readAt(file, { start: at, length: CHUNK });
    chunk?.length;
    chunk = readAt(file, { start: at, length: CHUNK })
  ) {
    at += chunk.length
    hash.update(chunk)
    const bytes = Buffer.concat([rest, chunk])
    let start = 0
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
      yield bytes.subarray(start, end)
      start = end + LINE_END.length
    }
    rest = bytes.subarray(start)
  }
  yield rest
}

/** What there is at a place, at most all of it; undefined when the file cannot be read. */
function readAt(file: string, { start, length }: Place): Buffer | undefined {
  try {
    const open = openSync(file, 'r')
    try {
      const bytes = Buffer.alloc(length)
      return bytes.subarray(0, readSync(open, bytes, 0, length, start))
    } finally {
      closeSync(open)
    }
  } catch {
    return undefined
  }
}
