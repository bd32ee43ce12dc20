/** Looks papers up at arXiv, and keeps what it said under `content/lookups/`. Never throws for the network's faults. */
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { matchOf } from '../../src/lookup/match.ts'
import { queriesFor, type Wanted } from '../../src/lookup/query.ts'
import { formatRecords, type LookupRecord, parseRecords } from '../../src/lookup/record.ts'
import { readDigest } from '../../src/pipeline/read/detect.ts'
import type { Digest, DigestItem } from '../../src/pipeline/read/digest.ts'
import { likenessKey } from '../../src/pipeline/write/identity.ts'
import { DownloadError, type Source } from './download.ts'

export interface LookupOutcome {
  readonly found: readonly { readonly wanted: Wanted; readonly item: DigestItem }[]
  readonly missed: number
  /** Papers that were not asked for: the network or arXiv failed. */
  readonly pending: number
  /** Why, as one clause; undefined when all went well. */
  readonly fault: string | undefined
}

/** Days until a paper that was not found is asked for again: doubled with each miss, up to two months. */
const AGAIN = [2, 4, 8, 16, 32, 64]

const folder = 'lookups'

/**
 * @param content Absolute path of the content folder.
 * @param base Where arXiv's API stands.
 * @param today `YYYY-MM-DD`.
 */
export async function runLookup(
  digests: readonly Digest[],
  { source, content, base, today }: { source: Source; content: string; base: string; today: string },
): Promise<LookupOutcome> {
  const papers = firstListings(digests)
  const years = [...new Set([...papers.values()].map(({ year }) => year))].sort()
  const books = new Map(await Promise.all(years.map(async (year) => [year, await readBook(content, year)] as const)))
  const wanted = [...papers.values()].filter(({ paper, year }) => isDue(books.get(year)?.get(paper.key), today))
  const found: { wanted: Wanted; item: DigestItem }[] = []
  let missed = 0
  let pending = wanted.length
  let fault: string | undefined
  for (const { url, papers: batch } of queriesFor(
    wanted.map(({ paper }) => paper),
    base,
  )) {
    let items: readonly DigestItem[]
    try {
      items = await ask(source, url)
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error
      fault = error.message
      // What arXiv refuses now it refuses the next moment, too; the rest is asked for next time.
      break
    }
    for (const one of batch) {
      const year = papers.get(one.key)?.year ?? ''
      const book = books.get(year)
      const item = matchOf(one, items)
      pending -= 1
      if (item) found.push({ wanted: one, item })
      else missed += 1
      book?.set(one.key, item ? recordOf(one, item, today) : missOf(one, book.get(one.key), today))
    }
    // After each answer, so that a run that is stopped loses nothing.
    await writeBooks(content, books)
  }
  return { found, missed, pending, fault }
}

/**
 * Each paper with the year of its first listing; those that have all their TeX and their id need no looking up. Of those that are set
 * aside because they have no abstract, the ones with an id.
 */
function firstListings(digests: readonly Digest[]): Map<string, { paper: Wanted; year: string }> {
  const papers = new Map<string, { paper: Wanted; year: string }>()
  const known = new Set<string>()
  for (const { items, setAside, date } of digests) {
    const named = setAside.flatMap(({ title, facts }) =>
      facts?.arxiv === undefined ? [] : { title, abstract: undefined, ...facts },
    )
    for (const paper of [...items, ...named]) {
      const { title, abstract, arxiv } = paper
      const key = likenessKey(title)
      if ('whole' in paper && paper.whole?.abstract && arxiv !== undefined) known.add(key)
      const before = papers.get(key)
      papers.set(key, {
        paper: { key, title, abstract: before?.paper.abstract ?? abstract, arxiv: before?.paper.arxiv ?? arxiv },
        year: before?.year ?? date.slice(0, 4),
      })
    }
  }
  for (const key of known) papers.delete(key)
  return papers
}

function isDue(record: LookupRecord | undefined, today: string): boolean {
  if (!record) return true
  if (record.found) return false
  const days = AGAIN[Math.min(record.misses ?? 1, AGAIN.length) - 1] ?? 2
  return Date.parse(today) - Date.parse(record.asked) >= days * 86_400_000
}

async function ask(source: Source, url: string): Promise<readonly DigestItem[]> {
  const read = (bytes: Uint8Array) => readDigest({ path: 'lookups/2000-01-01-answer.xml', bytes })
  const isFeed = (bytes: Uint8Array) => {
    const { form, digests, problems } = read(bytes)
    return form?.name === 'Atom or RSS' && (digests.length > 0 || problems.every(({ rule }) => rule === 'no-papers'))
  }
  const answer = await source.get(url, {
    accept: 'application/atom+xml',
    check: (given) => (given.kind === 'body' && !isFeed(given.bytes) ? 'the answer is no list of papers' : undefined),
  })
  return answer.kind === 'body' ? read(answer.bytes).digests.flatMap(({ items }) => items) : []
}

function recordOf({ key }: Wanted, item: DigestItem, asked: string): LookupRecord {
  const { arxiv = '', title, abstract, authors, published, categories } = item
  return {
    key,
    asked,
    found: {
      arxiv,
      title,
      abstract,
      ...(authors && { authors: [...authors] }),
      ...(published !== undefined && { published }),
      ...(categories && { categories: [...categories] }),
    },
  }
}

function missOf({ key }: Wanted, before: LookupRecord | undefined, asked: string): LookupRecord {
  return { key, asked, misses: (before?.misses ?? 0) + 1 }
}

type Book = Map<string, LookupRecord>

async function readBook(content: string, year: string): Promise<Book> {
  const file = `${folder}/${year}.jsonl`
  const text = await readFile(join(content, file), 'utf8').catch(() => '')
  return new Map(parseRecords(text, file).records.map((record) => [record.key, record]))
}

async function writeBooks(content: string, books: ReadonlyMap<string, Book>): Promise<void> {
  await mkdir(join(content, folder), { recursive: true })
  for (const [year, book] of books) {
    const path = join(content, folder, `${year}.jsonl`)
    const text = formatRecords([...book.values()])
    if (text !== (await readFile(path, 'utf8').catch(() => ''))) await writeFileAtomic(path, text)
  }
}
