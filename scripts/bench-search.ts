/** `npm run bench:search -- FILE.jsonl…`: how often a reader finds a paper by what is remembered of it. */
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Entry } from '../src/entry.ts'
import { filesBelow } from '../src/files-below.ts'
import { writeSearchIndex } from '../src/site/publish/search-index.ts'
import { writeVocabularyFiles } from '../src/site/publish/vocabulary-files.ts'
import { ask } from '../src/site/search/ask.ts'
import { atoms } from '../src/site/search/atoms.ts'
import type { Engine } from '../src/site/search/engine.ts'
import { indexFolder, vocabularyFile } from '../src/site/search/files.ts'
import { functionWords } from '../src/site/search/function-words.ts'
import { openIndex } from '../src/site/search/open.ts'
import { searchParts } from '../src/site/search/parts.ts'
import { amongThemes, searchRecord } from '../src/site/search/record.ts'
import { countWords, readVocabulary, type Vocabulary, vocabularyOf, type WordCounts } from '../src/site/search/vocabulary.ts'
import { type Random, seeded, shuffled } from '../src/training/random.ts'

const USAGE = `Usage: npm run bench:search -- [--papers 2000] [--asked 200] [--full 10000] [--errors] FILE.jsonl…

Each line is {"id", "title", "tex"}, a title and an abstract with its TeX. The first papers become the index of a site; of them
those with the smallest hash are asked for by three words of the title, by the same with a typing error, by six words of the
abstract, and by a formula. --full says how many papers fill a part of the index. --errors lists what was not found. The engine is
the browser's own; its files come from disk.
`
const rowSchema = z.object({ id: z.string(), title: z.string(), tex: z.string() })
type Row = z.infer<typeof rowSchema>

/** A paper counts as found among so many. */
const FIRST = 3
const PHRASE_WORDS = 6
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

const hash = (text: string) => createHash('sha256').update(text).digest()

async function read(files: readonly string[], most: number): Promise<Row[]> {
  const rows = new Map<string, Row>()
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      if (rows.size >= most) break
      if (line.trim() === '') continue
      const row = rowSchema.parse(JSON.parse(line))
      if (!rows.has(row.id)) rows.set(row.id, row)
    }
  }
  return [...rows.values()]
}

function entryOf({ title, tex }: Row, place: number): Entry {
  const slug = `p${place}`
  const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(place / 40))).toISOString().slice(0, 10)
  const data = {
    title: title.replace(/\s+/g, ' '),
    slug,
    guid: 'urn:uuid:0',
    key: slug,
    digests: { [day]: 1 },
    themes: [],
    scraped: { title: '', abstract: '' },
    generated: {},
  }
  return { data, body: tex.replace(/\s+/g, ' ') }
}

/** Queries of one kind for a paper; none when the paper has nothing to ask by. */
type Kind = (row: Row, random: Random) => string | undefined

const kinds: Readonly<Record<string, Kind>> = {
  'three words of the title': (row, random) => threeWords(row, random).join(' ') || undefined,
  'the same, one misspelt': (row, random) => {
    const words = threeWords(row, random)
    const long = words.findLastIndex((word) => /^\p{L}{5,}$/u.test(word))
    if (long < 0) return undefined
    return words.map((word, index) => (index === long ? misspelt(word, random) : word)).join(' ')
  },
  'a phrase of the abstract': ({ tex }, random) => {
    const stretches = tex.split(/[.?!;:]\s|\$[^$]*\$|\\/).map((text) => text.trim().split(/\s+/))
    const long = stretches.filter((words) => words.length >= PHRASE_WORDS)
    const chosen = long[Math.floor(random() * long.length)]
    const from = Math.floor(random() * ((chosen?.length ?? 0) - PHRASE_WORDS + 1))
    return chosen?.slice(from, from + PHRASE_WORDS).join(' ')
  },
  'a formula, and a word of the title': ({ title, tex }, random) => {
    const formulas = [...tex.matchAll(/\$([^$]{3,40})\$/g)]
      .map(([, formula]) => formula ?? '')
      .filter((one) => atoms(one).length > 2)
    const [word] = shuffled(tellingWords(title), random)
    const formula = formulas[Math.floor(random() * formulas.length)]
    return formula === undefined || word === undefined ? undefined : `${formula} ${word}`
  },
}

const tellingWords = (title: string) =>
  [...new Set(title.split(/\s+/).map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')))].filter(
    (word) => /^[\p{L}\d-]{3,}$/u.test(word) && !functionWords.has(word.toLowerCase()),
  )

function threeWords({ title }: Row, random: Random): string[] {
  const words = tellingWords(title)
  const chosen = new Set(shuffled(words, random).slice(0, 3))
  return words.filter((word) => chosen.has(word)).map((word) => word.toLowerCase())
}

/** One letter left out, doubled, swapped with the next, or another in its place. */
function misspelt(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const other = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'x'
  const [here = '', next = ''] = [word[at], word[at + 1]]
  const ways = ['', here + here, other === here ? `${here}${here}` : other]
  const way = Math.floor(random() * 4)
  if (way === 3 && here !== next) return word.slice(0, at) + next + here + word.slice(at + 2)
  return word.slice(0, at) + (ways[way % 3] ?? '') + word.slice(at + 1)
}

/** Bytes that a browser would have fetched. */
let fetched = 0

async function openEngine(folder: string, older: readonly string[]): Promise<readonly Engine[]> {
  // The engine asks for addresses; here they are files.
  globalThis.fetch = async (input) => {
    const file = await readFile(join(folder, new URL(String(input), 'http://localhost').pathname))
    fetched += file.length
    return new Response(file)
  }
  return openIndex(await import(pathToFileURL(join(folder, indexFolder, 'pagefind.js')).href), '/', older)
}

const bytes = (folder: string) => filesBelow(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)

async function main(
  files: readonly string[],
  most: number,
  asked: number,
  full: number | undefined,
  listsErrors: boolean,
): Promise<void> {
  const rows = await read(files, most)
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'))
  const start = performance.now()
  const entries = rows.map(entryOf)
  const papers = entries.map(({ data: { digests, slug } }) => ({ digests, key: slug }))
  const parts = searchParts(papers, [], full)
  const records = new Map(entries.map((entry) => [entry.data.slug, amongThemes(searchRecord(entry), new Set())]))
  const counted: WordCounts[] = []
  for (const part of parts) {
    const held = part.papers.flatMap(({ key }) => records.get(key) ?? [])
    counted.push(countWords(held.map(({ meta, content }) => `${meta.title} ${content}`)))
    await writeSearchIndex(folder, part.folder, 'en', held)
  }
  await writeVocabularyFiles(folder, vocabularyOf(counted))
  const size = bytes(join(folder, indexFolder))
  const words = await stat(join(folder, vocabularyFile()))
  console.log(
    `${rows.length} papers indexed in ${parts.length} parts in ${((performance.now() - start) / 1000).toFixed(1)} s, ${size >> 10} KB, of which vocabulary ${words.size >> 10} KB`,
  )
  try {
    const index = await openEngine(
      folder,
      parts.slice(1).map((part) => part.folder),
    )
    // No engine waits for its index before it is asked.
    await Promise.all(index.map((engine) => engine.search('', {})))
    console.log(`to begin with: ${fetched >> 10} KB`)
    const lists = new Map<string | undefined, Promise<Vocabulary>>()
    const readWords = (initial?: string) => {
      const list = lists.get(initial) ?? readFile(join(folder, vocabularyFile(initial)), 'utf8').then(readVocabulary)
      lists.set(initial, list)
      return list
    }
    const chosen = rows
      .map((row, place) => ({ row, place, key: hash(row.id).toString('hex') }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .slice(0, asked)
    for (const [name, kind] of Object.entries(kinds)) {
      let count = 0
      let found = 0
      let bytes = 0
      const began = performance.now()
      for (const { row, place } of chosen) {
        const query = kind(row, seeded(hash(row.id).readUInt32LE()))
        if (query === undefined) continue
        count++
        fetched = 0
        const { hits, corrected, isPart } = await ask(index, readWords, { query, asTyped: false })
        bytes += fetched
        const first = await Promise.all(hits.slice(0, FIRST).map(async (hit) => (await hit.data()).url))
        if (first.includes(`/papers/p${place}/`)) found++
        else if (listsErrors)
          console.log(`  ${query} → ${corrected ?? 'as typed'}${isPart ? ', in part' : ''}, ${hits.length} hits: ${row.title}`)
      }
      const share = ((100 * found) / count).toFixed(1)
      console.log(
        `${name}: ${found} of ${count} in the first ${FIRST} (${share} %), ${((performance.now() - began) / count).toFixed(0)} ms and ${Math.round(bytes / 1024 / count)} KB each`,
      )
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    papers: { type: 'string', default: '2000' },
    asked: { type: 'string', default: '200' },
    full: { type: 'string' },
    errors: { type: 'boolean', default: false },
  },
})
if (positionals.length === 0 || !(Number(values.papers) > 0) || !(Number(values.asked) > 0)) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else
  await main(
    positionals,
    Number(values.papers),
    Number(values.asked),
    values.full === undefined ? undefined : Number(values.full),
    values.errors,
  )
