import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { writeSearch } from '../../scripts/write-search.ts'
import { searchParts } from '../../src/site/search/parts.ts'
import { amongThemes, searchRecord } from '../../src/site/search/record.ts'
import type { WordCounts } from '../../src/site/search/vocabulary.ts'
import { entry } from '../site-unit/entries.ts'
import { contentsBelow, differences, filesBelow } from '../support/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'write-search-'))
afterAll(() => rmSync(folder, { recursive: true }))

const places = { out: join(folder, 'making'), before: join(folder, 'dist'), note: join(folder, 'note.json') }
let counted: ReadonlyMap<string, WordCounts> = new Map()

/** Papers a part. */
const FULL = 4

/** A site of two papers a month, whose texts can be told to be others. */
function papersOf(months: number, texts: Readonly<Record<string, string>> = {}) {
  return Array.from({ length: months * 2 }, (_, place) => {
    const slug = `p${place}`
    const month = String(1 + Math.floor(place / 2)).padStart(2, '0')
    const text = texts[slug] ?? `Abstract of paper number ${place} about caches.`
    return {
      key: `${slug} ${text}`,
      digests: { [`2025-${month}-01`]: place },
      made: entry(text, { slug, title: `Paper ${slug}` }),
    }
  })
}

/** Writes the index of papers beside a former site. */
async function make(papers: ReturnType<typeof papersOf>, former = places): Promise<void> {
  mkdirSync(places.out)
  const byKey = new Map(papers.map(({ key, made }) => [key, amongThemes(searchRecord(made), new Set())]))
  const recordOf = (key: string) => {
    const record = byKey.get(key)
    if (record === undefined) throw new Error(`no record ${key}`)
    return record
  }
  counted = await writeSearch({ language: 'en', parts: searchParts(papers, [], FULL), recordOf, counted }, former)
}

/** The same, and puts it where the site stands. */
async function write(papers: ReturnType<typeof papersOf>): Promise<void> {
  await make(papers)
  rmSync(places.before, { recursive: true, force: true })
  renameSync(places.out, places.before)
}

/** What each file is on the disk: the same as long as nobody made it anew. */
const nodes = () => new Map(filesBelow(places.before).map((file) => [file, statSync(join(places.before, file)).ino]))

/** Whether the newest part has files that are others on the disk than before, and whether older ones have. */
function madeAnew(before: ReadonlyMap<string, number>, later: ReadonlyMap<string, number>) {
  const anew = [...later].filter(([path, node]) => before.get(path) !== node).map(([path]) => path)
  return {
    newest: anew.some((path) => /^pagefind\/[^/]+\.pf_meta$/.test(path)),
    older: anew.some((path) => path.includes('/parts/')),
  }
}

/** Paths in which the index differs from one of the same papers with no former site. */
async function fromNothing(papers: ReturnType<typeof papersOf>) {
  const fast = contentsBelow(places.before)
  rmSync(places.before, { recursive: true })
  counted = new Map()
  await write(papers)
  return differences(contentsBelow(places.before), fast)
}

beforeEach(async () => {
  rmSync(places.before, { recursive: true, force: true })
  counted = new Map()
  await write(papersOf(4))
})

test('a part that stays the same is taken over, file by file', async () => {
  const before = nodes()
  const papers = papersOf(4, { p6: 'Another abstract.' })
  await write(papers)
  expect(madeAnew(before, nodes())).toEqual({ newest: true, older: false })
  expect(await fromNothing(papers)).toEqual([])
})

test('an edit of an old paper makes its part anew', async () => {
  const before = nodes()
  const papers = papersOf(4, { p0: 'Another abstract.' })
  await write(papers)
  expect(madeAnew(before, nodes())).toEqual({ newest: false, older: true })
  expect(await fromNothing(papers)).toEqual([])
})

test('a newest part that has become an old one moves', async () => {
  const papers = papersOf(6)
  await write(papers)
  expect(new Set(filesBelow(places.before).flatMap((file) => /parts\/[^/]+/.exec(file) ?? [])).size).toBe(2)
  expect(await fromNothing(papers)).toEqual([])
})

test('where somebody has touched a file of a part, all of it is made anew, and the former file stays as it is', async () => {
  const [touched = ''] = filesBelow(places.before).filter((file) => file.includes('/parts/'))
  appendFileSync(join(places.before, touched), 'mine')
  const former = join(folder, 'former')
  renameSync(places.before, former)
  const papers = papersOf(4)
  await make(papers, { ...places, before: former })
  renameSync(places.out, places.before)
  expect(readFileSync(join(former, touched), 'utf8')).toMatch(/mine$/)
  rmSync(former, { recursive: true })
  expect(await fromNothing(papers)).toEqual([])
})
