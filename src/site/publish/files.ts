/** Every file that is published beside the pages, the search index and the service worker aside. */
import site from '../../../site.config.ts'
import { once } from '../../once.ts'
import { library } from '../library.ts'
import type { Library } from '../shelves.ts'
import { apiFiles } from './api/files.ts'
import { citationFiles } from './citations/files.ts'
import { editionFiles } from './email/files.ts'
import { feedFiles } from './feed-files.ts'
import { katexFiles } from './katex-files.ts'
import { markdownFiles } from './markdown/files.ts'
import { opmlFile } from './opml-file.ts'
import type { PublishedFile } from './published-file.ts'
import { robots } from './robots.ts'
import { shareImageFiles } from './share-image/files.ts'

type Kind = (shelves: Library) => Iterable<PublishedFile> | Promise<Iterable<PublishedFile>>

const kinds: readonly Kind[] = [
  // Asked for by most pages while somebody edits, and soon made.
  () => katexFiles(),
  () => [{ path: 'robots.txt', type: 'text/plain', content: () => robots(site) }],
  (shelves) => [opmlFile(shelves)],
  shareImageFiles,
  editionFiles,
  feedFiles,
  apiFiles,
  markdownFiles,
  citationFiles,
]

/** In no order that matters; no two have the same path. One after the other: of a large site all at once would fill the memory. */
export async function* publishedFiles(): AsyncGenerator<PublishedFile> {
  const shelves = await library()
  for (const kind of kinds) yield* await kind(shelves)
}

/** Kept as long as the library is the same. */
const filesOf = kinds.map((kind) => once(async (shelves: Library) => [...(await kind(shelves))]))

/** The one at a path, for the server of those who edit: of the other kinds none is made. */
export async function publishedFile(path: string): Promise<PublishedFile | undefined> {
  const shelves = await library()
  for (const of of filesOf) {
    const file = (await of(shelves)).find((one) => one.path === path)
    if (file !== undefined) return file
  }
  return undefined
}
