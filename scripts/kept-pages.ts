/** Pages that Astro keeps from build to build: only those of a build that went well, and as it left them, are taken over. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from '../src/site/cache.ts'
import { diskMarks } from './file-marks.ts'

/** Astro's list of the pages it keeps, and their folder. */
const list = join(cacheFolder, 'incremental-build.json')
const pages = join(cacheFolder, 'dist')
/** How they lay on the disk; there is none while a build is under way. */
const seal = join(cacheFolder, 'pages-seal')

/**
 * Before pages are made. What a build left that was killed, or whose site was refused, is forgotten, since its list says nothing of the
 * pages that it had replaced by then; so is what anybody has touched, since a damaged page would come back in every build.
 */
export async function beginPages(): Promise<void> {
  const sealed = await readFile(seal, 'utf8').catch(() => undefined)
  if (sealed === undefined || sealed !== diskMarks(pages)) await rm(list, { force: true })
  await rm(seal, { force: true })
}

/** When the site is found good. */
export async function keepPages(): Promise<void> {
  await writeFile(seal, diskMarks(pages))
}
