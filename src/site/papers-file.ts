/** The list of all papers as pages show them, in one file beside Astro's cache. */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { opened, sealed } from '../sealed.ts'
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

export async function writePapers(papers: readonly Paper[]): Promise<void> {
  await writeFile(`${papersFile}.new`, sealed(JSON.stringify(papers)))
  await rename(`${papersFile}.new`, papersFile)
}
