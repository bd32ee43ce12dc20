/** Runs in a thread beside the pages: writes the search index, most of which is another process's work. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import siteConfig from '../site.config.ts'
import { library, themesOfSite } from '../src/site/library.ts'
import { searchParts } from '../src/site/search/parts.ts'
import { amongThemes } from '../src/site/search/record.ts'
import { readPart } from '../src/site/stored.ts'
import { readWordCounts, writeWordCounts } from '../src/site/word-counts-file.ts'
import { writeSearch } from './write-search.ts'

const places = z.object({ out: z.string(), before: z.string(), note: z.string() }).parse(workerData)

const themes = (await themesOfSite()).map(({ id }) => id)
const known = new Set(themes)
const search = {
  language: new Intl.Locale(siteConfig.language).language,
  parts: searchParts((await library()).papers, themes),
  recordOf: (key: string) => amongThemes(readPart(key, 'search'), known),
  counted: readWordCounts(),
}
writeWordCounts(await writeSearch(search, places))
parentPort?.postMessage(performance.timeOrigin + performance.now())
