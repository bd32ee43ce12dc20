/** Every file that is published beside the pages, the search index and the service worker aside. */
import site from '../../../site.config.ts'
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

let known: { readonly of: Library; readonly files: Promise<readonly PublishedFile[]> } | undefined

/** In no order that matters; no two have the same path. While somebody edits, the server asks for each file that a page needs. */
export async function publishedFiles(): Promise<readonly PublishedFile[]> {
  const shelves = await library()
  if (known?.of !== shelves) known = { of: shelves, files: filesOf(shelves) }
  return known.files
}

async function filesOf(shelves: Library): Promise<readonly PublishedFile[]> {
  return [
    ...feedFiles(shelves),
    opmlFile(shelves),
    ...apiFiles(shelves),
    ...citationFiles(shelves),
    ...markdownFiles(shelves),
    ...editionFiles(shelves),
    ...shareImageFiles(shelves),
    ...(await katexFiles()),
    { path: 'robots.txt', type: 'text/plain', content: () => robots(site) },
  ]
}
