/** The search index over finished pages. */
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'

/**
 * Indexes every page below `dist` that has `data-pagefind-body` and writes the index to `dist/pagefind`.
 *
 * @param language ISO 639-1 code under which all pages are indexed, so that one page's `lang` cannot split the index.
 * @returns number of pages indexed.
 * @throws Error with every message of Pagefind, which reports its faults as values.
 */
export async function indexPages(dist: string, language: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language })
    if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`)
    const added = await index.addDirectory({ path: dist })
    fail('read the pages', added.errors)
    const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') })
    fail('write its files', written.errors)
    return added.page_count
  } finally {
    await close()
  }
}

function fail(doing: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not ${doing}: ${errors.join('; ')}`)
}
