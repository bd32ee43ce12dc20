/** The list of all papers as pages show them, in one file beside Astro's cache. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cacheFolder } from './cache.ts'
import type { Paper } from './paper.ts'

/** Absolute path. */
export const papersFile = join(cacheFolder, 'papers.json')

/** @throws Error when there is no list, or none that can be read. */
export async function readPapers(): Promise<readonly Paper[]> {
  return JSON.parse(await readFile(papersFile, 'utf8'))
}

export async function writePapers(papers: readonly Paper[]): Promise<void> {
  await mkdir(dirname(papersFile), { recursive: true })
  await writeFile(`${papersFile}.new`, JSON.stringify(papers))
  await rename(`${papersFile}.new`, papersFile)
}
