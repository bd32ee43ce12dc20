/** The search index is there, and its parts hold every entry. */
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import { type BuiltSite, isIndexEntry } from './site.ts'

const LOADER = 'pagefind/pagefind.js'
const FIRST_ENTRY = 'pagefind/pagefind-entry.json'

const FIX = 'run the whole build again'

export function searchIndex({ files, slugs, texts }: BuiltSite): Problem[] {
  const missing = [LOADER, FIRST_ENTRY].filter((file) => !files.has(file))
  if (missing.length > 0) return missing.map((file) => fault(file, 'search-index', 'the search index is missing', FIX))
  const entries = [...texts].flatMap(([path, text]) => (isIndexEntry(path) ? [text] : []))
  const indexed = entries.map(indexedPages).reduce((sum, count) => sum + count, 0)
  if (indexed === slugs.length) return []
  return [fault(FIRST_ENTRY, 'search-index', `the search index holds ${indexed} papers, there are ${slugs.length} entries`, FIX)]
}

function indexedPages(entry: string): number {
  const counts = [...entry.matchAll(/"page_count":\s*(\d+)/g)].map((match) => Number(match[1]))
  return counts.reduce((sum, count) => sum + count, 0)
}
