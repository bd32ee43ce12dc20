/** The search index over finished pages. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { z } from 'zod'

/** Pagefind's list of its indexes, one a language. */
const listSchema = z.object({ languages: z.record(z.string(), z.object({ page_count: z.int() })) })

/**
 * Indexes every page below `dist` that has `data-pagefind-body` and writes the index to `dist/pagefind`.
 *
 * @param language ISO 639-1 code under which all pages are indexed, so that one page's `lang` cannot split the index.
 * @returns number of pages that can be found.
 * @throws Error with every message of Pagefind, which reports its faults as values.
 */
export async function indexPages(dist: string, language: string): Promise<number> {
  const outputPath = join(dist, 'pagefind')
  try {
    await Promise.race([writeIndex(dist, outputPath, language), death()])
  } finally {
    await close()
  }
  const { languages } = listSchema.parse(JSON.parse(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8')))
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0)
}

async function writeIndex(path: string, outputPath: string, forceLanguage: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage })
  if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`)
  const added = await index.addDirectory({ path })
  fail('read the pages', added.errors)
  const written = await index.writeFiles({ outputPath })
  fail('write its files', written.errors)
}

function fail(doing: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not ${doing}: ${errors.join('; ')}`)
}

/**
 * Rejects when there is nothing left to wait for. Pagefind's program ends without an answer when it cannot write, on a full
 * disk for one; its promise then stays open for ever.
 */
function death(): Promise<never> {
  return new Promise((_, reject) => {
    process.once('beforeExit', () => reject(new Error('The search index could not be made: Pagefind stopped without an answer')))
  })
}
