/** Results of pure functions kept from one run to the next: the same arguments give the same result as long as the program is the same. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { folders } from '../src/folders.ts'
import { writeSealed } from '../src/write-sealed.ts'
import { jsonIn, keptLines, LINE_END, lineOf } from './kept-lines.ts'

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
  const before = keptLines(file, version)
  const made = new Map<string, Buffer>()
  const used = new Set<string>()
  const kept = (key: string) => made.get(key) ?? before.get(key)
  const take = (result: Result, key: string) => made.set(key, lineOf(key, JSON.stringify(result)))
  return {
    of(...texts) {
      const key = keyOf(texts)
      used.add(key)
      const line = kept(key)
      // Of results nothing is asked but that they are those which were written, which the file's seal says.
      if (line !== undefined) return JSON.parse(jsonIn(line))
      const result = make(...texts)
      take(result, key)
      return result
    },
    has(...texts) {
      const key = keyOf(texts)
      const isKept = made.has(key) || before.has(key)
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
        writeSealed(file, linesOf(version, [...used, ...spare], kept))
      } catch {
        // What the run was for is done; what cannot be kept is made again.
      }
    },
  }
}

function* linesOf(
  version: string,
  keys: readonly string[],
  kept: (key: string) => Uint8Array | undefined,
): Generator<Uint8Array> {
  yield Buffer.from(version)
  for (const key of keys) {
    const line = kept(key)
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
