/** What was found of related papers, in a file beside Astro's cache, for the next build. */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { opened, sealed } from '../sealed.ts'
import { programVersion } from '../versions.ts'
import { cacheFolder } from './cache.ts'
import type { Round } from './publish/related/related.ts'

const file = join(cacheFolder, 'related.jsonl')
const LINE_END = '\n'

/** The rounds of the build before; none where the file is missing, damaged or another program's. */
export async function readRounds(): Promise<readonly Round[]> {
  try {
    const [program, ...rounds] = String(opened(await readFile(file)) ?? '').split(LINE_END)
    return program === programVersion() ? rounds.map((line) => JSON.parse(line)) : []
  } catch {
    return []
  }
}

export async function writeRounds(rounds: readonly Round[]): Promise<void> {
  const lines = [programVersion(), ...rounds.map((round) => JSON.stringify(round))]
  await writeFile(`${file}.new`, sealed(lines.join(LINE_END)))
  await rename(`${file}.new`, file)
}
