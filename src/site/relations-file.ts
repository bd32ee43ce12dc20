/** What was found of related papers, in a file beside Astro's cache, for the next build. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { opened } from '../sealed.ts'
import { programVersion } from '../versions.ts'
import { writeSealed } from '../write-sealed.ts'
import { cacheFolder } from './cache.ts'
import type { Relations } from './publish/related/relations.ts'

const file = join(cacheFolder, 'related.jsonl')
const LINE_END = '\n'

/** Those of the build before; none where the file is missing, damaged or another program's. */
export async function readRelations(): Promise<readonly Relations[]> {
  try {
    const [program, ...lines] = String(opened(await readFile(file)) ?? '').split(LINE_END)
    return program === programVersion() ? lines.map((line) => JSON.parse(line)) : []
  } catch {
    return []
  }
}

export function writeRelations(relations: readonly Relations[]): void {
  const lines = relations.map((one) => Buffer.from(LINE_END + JSON.stringify(one)))
  writeSealed(file, [Buffer.from(programVersion()), ...lines])
}
