/** Every file of every feed, by its path below the site's address. */
import site from '../../../site.config.ts'
import { absolute, addresses } from '../href.ts'
import { type Library, themesToFollow } from '../shelves.ts'
import { atom } from './atom.ts'
import { byWeek, type FeedDocument, feedDocuments, wholeFeed } from './feed-documents.ts'
import { feedFormats } from './feed-formats.ts'
import type { UnreadItem } from './feed-model.ts'
import { digestFeed, digestsFeed, siteFeed, themeFeed } from './feeds.ts'
import { jsonFeed } from './json-feed.ts'
import type { PublishedFile } from './published-file.ts'
import { rss } from './rss.ts'

const writers = { rss, atom, json: jsonFeed } as const satisfies Record<keyof typeof feedFormats, unknown>
const formats = ['rss', 'atom', 'json'] as const satisfies readonly (keyof typeof feedFormats)[]

/** Those of the site, of the digests, of each theme and of each digest, in each format; the digests' RSS under its short name too. */
export function* feedFiles(shelves: Library): Generator<PublishedFile> {
  const ofDigests = feedDocuments(digestsFeed(shelves))
  const documents = [
    ...feedDocuments(siteFeed(shelves)),
    ...ofDigests,
    ...themesToFollow(shelves).flatMap((theme) => feedDocuments(themeFeed(theme, shelves))),
    // A digest is listed once and for all: nothing leaves its feed.
    ...shelves.digests.map((digest) => wholeFeed(digestFeed(digest, shelves))),
  ]
  for (const document of byWeek(documents)) {
    const from = madeOf(document)
    for (const format of formats)
      yield feedFile(document.folder.slice(site.url.length) + feedFormats[format].file, document, from, format)
  }
  const [short] = ofDigests
  if (short === undefined) return
  const document = { ...short, address: absolute(addresses.digestsFeed) }
  yield feedFile(addresses.digestsFeed, document, madeOf(document), 'rss')
}

type UnreadDocument = FeedDocument<UnreadItem>

function madeOf(document: UnreadDocument): PublishedFile['from'] {
  return [{ ...document, items: document.items.map(({ key, categories }) => [key, ...categories]) }]
}

function feedFile(
  path: string,
  document: UnreadDocument,
  from: PublishedFile['from'],
  format: keyof typeof feedFormats,
): PublishedFile {
  const content = async () => writers[format]({ ...document, items: await Promise.all(document.items.map(({ read }) => read())) })
  return { path, type: feedFormats[format].type, ...(from && { from }), content }
}
