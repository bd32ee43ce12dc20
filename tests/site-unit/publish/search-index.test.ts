import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { writeSearchIndex } from '../../../src/site/publish/search-index.ts'
import { writeVocabularyFiles } from '../../../src/site/publish/vocabulary-files.ts'
import { ask } from '../../../src/site/search/ask.ts'
import type { EngineModule } from '../../../src/site/search/engine.ts'
import { indexFolder, vocabularyFile } from '../../../src/site/search/files.ts'
import { openIndex } from '../../../src/site/search/open.ts'
import { searchRecord } from '../../../src/site/search/record.ts'
import { countWords, readVocabulary, vocabularyOf } from '../../../src/site/search/vocabulary.ts'
import { entry } from '../entries.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-index-'))
// The engine asks for addresses; here they are files.
vi.stubGlobal(
  'fetch',
  async (input: string) => new Response(readFileSync(join(folder, new URL(input, 'http://localhost').pathname))),
)
afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

const paper = (slug: string, title: string, body: string, day: string) =>
  searchRecord(entry(body, { slug, title, digests: { [day]: 1 }, themes: [] }))

const records = [
  paper('sorting', 'Sorting with low rank', 'We sort in $O(n \\log n)$ time. Our approximation needs no cache.', '2025-03-10'),
  paper(
    'caches',
    'KV caches',
    'A cache is 4.98× smaller at error $\\epsilon^{-2}$. Sorting is not our subject, sorting sorts.',
    '2025-03-12',
  ),
  paper('words', 'Of words', 'The cache of words in order. Nothing sorts the order of things.', '2024-05-01'),
]

const contents = (dist: string) =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((file) => [file.slice(dist.length), readFileSync(file, 'base64')])

/** The index in as many parts as there are lists of records, the newest first. */
const written = async (name: string, language: string, ...parts: readonly (typeof records)[]) => {
  const dist = join(folder, name)
  mkdirSync(dist)
  const older = parts.slice(1).map((_, at) => `${indexFolder}parts/${at + 1}/`)
  for (const [at, part] of [indexFolder, ...older].entries()) await writeSearchIndex(dist, part, language, parts[at] ?? [])
  await writeVocabularyFiles(
    dist,
    vocabularyOf(parts.map((part) => countWords(part.map(({ meta, content }) => `${meta.title} ${content}`)))),
  )
  return { dist, older }
}

test('the same papers give the same files, and none that the site does not load', async () => {
  const [{ dist: one }, { dist: other }] = [await written('a', 'en', records), await written('b', 'en', records)]
  expect(contents(one)).toEqual(contents(other))
  const entryFile = JSON.parse(readFileSync(join(one, 'pagefind/pagefind-entry.json'), 'utf8'))
  expect(entryFile.languages.en.page_count).toBe(3)
  expect(readdirSync(join(one, 'pagefind')).filter((file) => /-ui|highlight|worker|unknown/.test(file))).toEqual([])
})

describe.each([
  ['one-part', [records]],
  ['three-parts', [records.slice(1, 2), records.slice(0, 1), records.slice(2)]],
])('the engine that browsers load, with an index in %s', async (name, parts) => {
  const { dist, older } = await written(name, 'en', ...parts)
  const module: EngineModule = await import(pathToFileURL(join(dist, 'pagefind/pagefind.js')).href)
  const index = await openIndex(module, `/${name}/`, older)
  const asked = new Set<string | undefined>()
  const readWords = async (initial?: string) => {
    asked.add(initial)
    return readVocabulary(readFileSync(join(dist, vocabularyFile(initial)), 'utf8'))
  }
  const find = async (query: string, more: Partial<Parameters<typeof ask>[2]> = {}) => {
    const { hits, ...rest } = await ask(index, readWords, { query, asTyped: false, ...more })
    return { ...rest, slugs: (await Promise.all(hits.map((hit) => hit.data()))).map(({ url }) => url.split('/').at(-2)) }
  }

  test.each([
    ['a title before an abstract that says it more often', 'sorting', ['sorting', 'caches', 'words']],
    ['a formula as TeX', 'O(n\\log n)', ['sorting']],
    ['a formula as it is read', 'ε⁻²', ['caches']],
    ['a number with its sign', 'cache 4.98×', ['caches']],
    ['a phrase before its words apart', 'order of things', ['words']],
    ['the beginning of a word', 'approx', ['sorting']],
  ])('finds %s', async (_, query, slugs) => {
    expect(await find(query)).toEqual({ slugs, corrected: undefined, isPart: false })
  })

  test('puts typing errors right, unless they are meant', async () => {
    expect(await find('low rnak aproximation')).toEqual({
      slugs: ['sorting'],
      corrected: 'low rank approximation',
      isPart: false,
    })
    expect((await find('aproximation', { asTyped: true })).slugs).toEqual([])
  })

  test('finds the papers that have most of what no paper has all of', async () => {
    expect(await find('rank approximation words')).toMatchObject({ slugs: ['sorting'], isPart: true })
    expect(await find('quaternion approximation')).toMatchObject({ slugs: ['sorting'], isPart: true })
  })

  test('filters, and puts the newest first', async () => {
    expect((await find('cache', { filters: { listed: '2025' } })).slugs.sort()).toEqual(['caches', 'sorting'])
    expect((await find('', { filters: { listed: '2025-03' }, sort: { date: 'desc' } })).slugs).toEqual(['caches', 'sorting'])
    expect((await find('cache', { sort: { date: 'desc' } })).slugs).toEqual(['caches', 'sorting', 'words'])
  })

  test('needs the words that begin alike, and all only where none of them is near', async () => {
    const read = async (query: string) => {
      asked.clear()
      await find(query)
      return [...asked]
    }
    expect(await read('sorting order')).toEqual(['s', 'o'])
    expect(await read('aproximation')).toEqual(['a'])
    // Where there are several, it is asked which of them has the word that was meant.
    expect(await read('qpproximation')).toEqual(parts.length > 1 ? ['q', undefined, 'a'] : ['q', undefined])
  })
})

test.each([
  ['pl', 'in one part', [records.slice(0, 2)]],
  ['ja', 'in one part', [records.slice(0, 2)]],
  ['ja', 'in two parts', [records.slice(0, 1), records.slice(1, 2)]],
])('in the language %s, with a stemmer or without one, an index %s is searched', async (language, _, parts) => {
  const name = `${language}-${parts.length}`
  const { dist, older } = await written(name, language, ...parts)
  const module: EngineModule = await import(pathToFileURL(join(dist, 'pagefind/pagefind.js')).href)
  const index = await openIndex(module, `/${name}/`, older)
  const { hits } = await ask(index, async () => new Map(), { query: 'smaller', asTyped: true })
  expect((await Promise.all(hits.map((hit) => hit.data()))).map(({ url }) => url)).toEqual([`/${name}/papers/caches/`])
})

test('a Pagefind that stops without an answer is an error, not a wait for ever', async () => {
  const dist = join(folder, 'd')
  mkdirSync(dist)
  writeFileSync(join(dist, 'pagefind'), 'a file where the index should go')
  const module = new URL('../../../src/site/publish/search-index.ts', import.meta.url)
  const script = `import { writeSearchIndex } from '${module}'; await writeSearchIndex('${dist}', 'pagefind/', 'en', [])`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain('pagefind')
})
