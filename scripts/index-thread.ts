/** Runs in a thread beside the pages: writes the search index, most of which is another process's work. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import siteConfig from '../site.config.ts'
import { themesOfSite } from '../src/site/library.ts'
import { readPapers } from '../src/site/papers-file.ts'
import { writeSearchIndex } from '../src/site/publish/search-index.ts'
import { amongThemes, type SearchRecord } from '../src/site/search/record.ts'
import { readPart } from '../src/site/stored.ts'

const { out } = z.object({ out: z.string() }).parse(workerData)

/** One after the other, as Pagefind takes them. */
async function* records(): AsyncIterable<SearchRecord> {
  const themes = new Set((await themesOfSite()).map(({ id }) => id))
  const keys = (await readPapers()).map(({ key }) => key)
  for (const key of keys) yield amongThemes(readPart(key, 'search'), themes)
}

await writeSearchIndex(out, siteConfig.language.slice(0, 2), records())
parentPort?.postMessage(performance.timeOrigin + performance.now())
