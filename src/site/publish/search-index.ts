/** The search index: made from the entries, written beside the pages. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { indexFolder, vocabularyFile } from '../search/files.ts'
import type { SearchRecord } from '../search/record.ts'
import { byInitial, countWords, writeVocabulary } from '../search/vocabulary.ts'

/** Pagefind's own interfaces and its worker, which this site does not use, and its program for languages without a stemmer. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./

type Records = Iterable<SearchRecord> | AsyncIterable<SearchRecord>

/**
 * Writes the index of all records and the vocabulary below `dist`.
 *
 * @param language ISO 639-1 code under which all papers are indexed.
 * @throws Error with every message of Pagefind, which reports its faults as values.
 */
export async function writeSearchIndex(dist: string, language: string, records: Records): Promise<void> {
  try {
    await Promise.race([writeIndex(dist, language, records), death()])
  } finally {
    await close()
  }
}

/** Records handed to Pagefind at once: its program need not wait for each to be asked for. */
const AT_ONCE = 32

async function writeIndex(dist: string, language: string, records: Records): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language })
  if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`)
  const texts: string[] = []
  let adding: Promise<void>[] = []
  for await (const record of records) {
    texts.push(`${record.meta.title} ${record.content}`)
    adding.push(add(index, language, record))
    if (adding.length < AT_ONCE) continue
    await Promise.all(adding)
    adding = []
  }
  await Promise.all(adding)
  const out = join(dist, indexFolder)
  // The index is another process's work, and takes longer.
  const written = index.writeFiles({ outputPath: out })
  await writeVocabularies(dist, texts)
  fail('write its files', (await written).errors)
  const unused = (await readdir(out)).filter((file) => UNUSED.test(file))
  await Promise.all(unused.map((file) => rm(join(out, file))))
}

/** The words of all papers, and those of each initial. */
async function writeVocabularies(dist: string, texts: readonly string[]): Promise<void> {
  const vocabulary = countWords(texts)
  await mkdir(join(dist, indexFolder, 'vocabulary'), { recursive: true })
  await writeFile(join(dist, vocabularyFile()), writeVocabulary(vocabulary))
  for (const [initial, words] of byInitial(vocabulary)) {
    await writeFile(join(dist, vocabularyFile(initial)), writeVocabulary(words))
  }
}

async function add(index: PagefindIndex, language: string, { url, content, meta, filters, sort }: SearchRecord): Promise<void> {
  const mutable = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]))
  const { errors } = await index.addCustomRecord({
    url,
    content,
    language,
    meta: { ...meta },
    filters: mutable,
    sort: { ...sort },
  })
  fail(`take ${url}`, errors)
}

function fail(doing: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not ${doing}: ${errors.join('; ')}`)
}

/**
 * Rejects when there is nothing left to wait for. Pagefind's program ends without an answer when it cannot go on; its promise
 * then stays open for ever.
 */
function death(): Promise<never> {
  return new Promise((_, reject) => {
    process.once('beforeExit', () => reject(new Error('The search index could not be made: Pagefind stopped without an answer')))
  })
}
