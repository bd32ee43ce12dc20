/** Runs in a thread beside the pages: writes the files that are published beside them, and the search index. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import siteConfig from '../site.config.ts'
import { library } from '../src/site/library.ts'
import { readPapers } from '../src/site/papers-file.ts'
import { publishedFiles } from '../src/site/publish/files.ts'
import { writeSearchIndex } from '../src/site/publish/search-index.ts'
import { amongThemes, type SearchRecord } from '../src/site/search/record.ts'
import { themesToFollow } from '../src/site/shelves.ts'
import { readStored } from '../src/site/stored.ts'
import { programVersion } from '../src/versions.ts'
import { writePublished } from './write-published.ts'

const places = z.object({ out: z.string(), before: z.string(), note: z.string() }).parse(workerData)

/** What a station in the thread tells the build: its name and how long it took. */
export interface Station {
  readonly name: string
  readonly milliseconds: number
}

async function writeFiles(): Promise<void> {
  await writePublished(await publishedFiles(), places, programVersion())
}

async function writeIndex(): Promise<void> {
  const ids = new Set(themesToFollow(await library()).map(({ id }) => id))
  await writeSearchIndex(places.out, siteConfig.language.slice(0, 2), records(ids))
}

/** One after the other: what is stored of a paper is much more than its record. */
async function* records(themes: ReadonlySet<string>): AsyncIterable<SearchRecord> {
  for (const { key } of await readPapers()) yield amongThemes((await readStored(key)).search, themes)
}

async function station(name: string, run: () => Promise<void>): Promise<void> {
  const start = performance.now()
  await run()
  const done: Station = { name, milliseconds: performance.now() - start }
  parentPort?.postMessage(done)
}

// Most of the time for the index is another process's.
await Promise.all([station('files', writeFiles), station('search index', writeIndex)])
