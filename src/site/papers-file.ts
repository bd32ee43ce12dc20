/** The list of all papers as pages show them, in one file beside Astro's cache. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { opened } from '../sealed.ts'
import { writeSealed } from '../write-sealed.ts'
import { cacheFolder } from './cache.ts'
import type { Paper } from './paper.ts'

/** Absolute path. */
export const papersFile = join(cacheFolder, 'papers.json')

/** @throws Error when there is no list, or it is not as it was written. */
export async function readPapers(): Promise<readonly Paper[]> {
  const list = opened(await readFile(papersFile))
  if (list === undefined) throw new Error(`${papersFile} is damaged: build again`)
  return JSON.parse(list.toString())
}

export function writePapers(papers: readonly Paper[]): void {
  writeSealed(papersFile, [Buffer.from(JSON.stringify(papers))])
}
