/** Writes the search index, as far as the site that was built before has not the same parts of it. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../src/files-below.ts'
import { writeSearchIndex } from '../src/site/publish/search-index.ts'
import { writeVocabularyFiles } from '../src/site/publish/vocabulary-files.ts'
import type { IndexedPaper, SearchPart } from '../src/site/search/parts.ts'
import type { SearchRecord } from '../src/site/search/record.ts'
import { countWords, vocabularyOf, type WordCounts } from '../src/site/search/vocabulary.ts'
import { formerFiles, type Places } from './former-files.ts'

interface Search {
  readonly language: string
  /** Newest first. */
  readonly parts: readonly SearchPart<IndexedPaper>[]
  /** Of a paper's key. */
  readonly recordOf: (key: string) => SearchRecord
  /** Counted words of parts that were written before, by the part's key. */
  readonly counted: ReadonlyMap<string, WordCounts>
}

/**
 * @returns the counted words of all parts, by the part's key.
 * @throws Error of Pagefind, or of the file system.
 */
export async function writeSearch(
  { language, parts, recordOf, counted }: Search,
  places: Places,
): Promise<Map<string, WordCounts>> {
  const former = formerFiles(places)
  const all = new Map<string, WordCounts>()
  for (const { key, folder, papers } of parts) {
    const known = counted.get(key)
    // The newest part moves when there is a newer one.
    const mark = `${folder} ${key}`
    if (known !== undefined && former.takeOverAll(mark)) {
      all.set(key, known)
      continue
    }
    // What is a second name of a former file must not be written into.
    rmSync(join(places.out, folder), { recursive: true, force: true })
    const texts: string[] = []
    await writeSearchIndex(places.out, folder, language, records(papers, recordOf, texts))
    for (const path of filesBelow(join(places.out, folder))) former.made(folder + path, mark)
    all.set(key, countWords(texts))
  }
  await writeVocabularyFiles(places.out, vocabularyOf([...all.values()]))
  former.keep()
  return all
}

/** One after the other, as Pagefind takes them; their texts, whose words are to be counted, are put to `texts`. */
function* records(papers: readonly IndexedPaper[], recordOf: Search['recordOf'], texts: string[]): Iterable<SearchRecord> {
  for (const { key } of papers) {
    const record = recordOf(key)
    texts.push(`${record.meta.title} ${record.content}`)
    yield record
  }
}
