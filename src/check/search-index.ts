/** The search index is there and holds every entry. */
import type { Problem } from '../problem.ts'
import { fault } from './fault.ts'
import { type BuiltSite, INDEX_ENTRY } from './site.ts'

const LOADER = 'pagefind/pagefind.js'

const FIX = 'run the whole build again'

export function searchIndex({ files, slugs, texts }: BuiltSite): Problem[] {
  const missing = [LOADER, INDEX_ENTRY].filter((file) => !files.has(file))
  if (missing.length > 0) return missing.map((file) => fault(file, 'search-index', 'the search index is missing', FIX))
  const indexed = indexedPages(texts.get(INDEX_ENTRY) ?? '')
  if (indexed === slugs.length) return []
  return [fault(INDEX_ENTRY, 'search-index', `the search index holds ${indexed} papers, there are ${slugs.length} entries`, FIX)]
}

function indexedPages(entry: string): number {
  const counts = [...entry.matchAll(/"page_count":\s*(\d+)/g)].map((match) => Number(match[1]))
  return counts.reduce((sum, count) => sum + count, 0)
}
