/** How many papers of each part of the search index have a word, in a file beside Astro's cache, for the next build. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { opened } from '../sealed.ts'
import { writeSealed } from '../write-sealed.ts'
import { cacheFolder } from './cache.ts'
import type { WordCounts } from './search/vocabulary.ts'

const file = join(cacheFolder, 'word-counts.jsonl')
const LINE_END = '\n'

/** Those of the build before by the key of their part; none where the file is missing or damaged. */
export function readWordCounts(): ReadonlyMap<string, WordCounts> {
  try {
    const lines = String(opened(readFileSync(file)) ?? '').split(LINE_END)
    return new Map(
      lines.filter(Boolean).map((line): [string, WordCounts] => {
        const { key, counts }: { key: string; counts: [string, number][] } = JSON.parse(line)
        return [key, new Map(counts)]
      }),
    )
  } catch {
    return new Map()
  }
}

export function writeWordCounts(counted: ReadonlyMap<string, WordCounts>): void {
  writeSealed(
    file,
    [...counted].map(([key, counts]) => Buffer.from(JSON.stringify({ key, counts: [...counts] }) + LINE_END)),
  )
}
