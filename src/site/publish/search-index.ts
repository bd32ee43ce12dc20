/** A part of the search index: made from the entries, written beside the pages. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { z } from 'zod'
import { engineFile, indexFolder, PART_ENTRY } from '../search/files.ts'
import type { SearchRecord } from '../search/record.ts'

/** Pagefind's own interfaces and its worker, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./

/** What the newest part has for all. */
const ENGINE = /^pagefind\.js$|^wasm\./
const PROGRAM = /^wasm\./

/** Pagefind's list: of each index, one a language, the name of the program that searches it. */
const listSchema = z.looseObject({ languages: z.record(z.string(), z.looseObject({ wasm: z.string().nullable() })) })

/**
 * Writes the index of records.
 *
 * @param folder below `dist`; the engine that searches it is written into `indexFolder` alone.
 * @param language ISO 639-1 code under which all papers are indexed.
 * @throws Error with every message of Pagefind, which reports its faults as values.
 */
export async function writeSearchIndex(
  dist: string,
  folder: string,
  language: string,
  records: Iterable<SearchRecord>,
): Promise<void> {
  const death = Promise.withResolvers<never>()
  // Pagefind's program ends without an answer when it cannot go on; its promise then stays open for ever, and nothing is left to wait for.
  const die = () => death.reject(new Error('The search index could not be made: Pagefind stopped without an answer'))
  process.once('beforeExit', die)
  try {
    await Promise.race([writeIndex(join(dist, folder), language, records), death.promise])
  } finally {
    process.off('beforeExit', die)
    // Its memory is given back before the next part is made.
    await close()
  }
  const list = listSchema.parse(JSON.parse(await readFile(join(dist, folder, PART_ENTRY), 'utf8')))
  const programs = Object.values(list.languages).map(({ wasm }) => engineFile(wasm))
  const isUnused =
    folder === indexFolder
      ? (file: string) => UNUSED.test(file) || (PROGRAM.test(file) && !programs.includes(file))
      : (file: string) => UNUSED.test(file) || ENGINE.test(file)
  const unused = (await readdir(join(dist, folder))).filter(isUnused)
  await Promise.all(unused.map((file) => rm(join(dist, folder, file))))
  if (folder !== indexFolder) await writeFile(join(dist, folder, PART_ENTRY), JSON.stringify(withSharedEngine(list, folder)))
}

/** A part's list that names the newest part's program, by a path: a browser then loads it once for all. */
function withSharedEngine(list: z.infer<typeof listSchema>, folder: string): z.infer<typeof listSchema> {
  const up = '/..'.repeat(relative(indexFolder, folder).split(sep).length + 1)
  const shared = ({ wasm, ...index }: (typeof list.languages)[string]) => ({ ...index, wasm: `${up}/wasm.${wasm ?? 'unknown'}` })
  const languages = Object.entries(list.languages).map(([name, index]) => [name, shared(index)])
  return { ...list, languages: Object.fromEntries(languages) }
}

/** Records handed to Pagefind at once: its program need not wait for each to be asked for. */
const AT_ONCE = 32

async function writeIndex(outputPath: string, language: string, records: Iterable<SearchRecord>): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language })
  if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`)
  let adding: Promise<void>[] = []
  for (const record of records) {
    adding.push(add(index, language, record))
    if (adding.length < AT_ONCE) continue
    await Promise.all(adding)
    adding = []
  }
  await Promise.all(adding)
  fail('write its files', (await index.writeFiles({ outputPath })).errors)
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
