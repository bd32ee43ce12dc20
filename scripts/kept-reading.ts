/** Reads digests and themes, unless an earlier run has read the same files. */
import { join } from 'node:path'
import { readDigest } from '../src/pipeline/read/detect.ts'
import type { ReadResult } from '../src/pipeline/read/digest.ts'
import type { DigestFile } from '../src/pipeline/run.ts'
import { parseThemes } from '../src/themes/parse.ts'
import { programVersion } from '../src/versions.ts'
import { keptResults } from './kept-results.ts'

export interface KeptReading {
  readonly readDigest: (file: DigestFile) => ReadResult
  readonly parseThemes: typeof parseThemes
  /** Writes what this run has read anew, for the next. */
  readonly keep: () => void
}

/** @param folder where results are kept; damaged or old ones are made again. */
export function keptReading(folder: string): KeptReading {
  const digests = keptResults(join(folder, 'digests.jsonl'), programVersion(), (path: string, bytes: Uint8Array) =>
    readDigest({ path, bytes }),
  )
  const themes = keptResults(join(folder, 'themes.jsonl'), programVersion(), parseThemes)
  return {
    readDigest: ({ path, bytes }) => digests.of(path, bytes),
    parseThemes: themes.of,
    keep() {
      digests.keep()
      themes.keep()
    },
  }
}
