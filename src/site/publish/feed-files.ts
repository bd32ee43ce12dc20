/** Every file of every feed, by its path below the site's address. */
import site from '../../../site.config.ts'
import { absolute, addresses } from '../href.ts'
import { library } from '../library.ts'
import { atom } from './atom.ts'
import { type FeedDocument, feedDocuments, wholeFeed } from './feed-documents.ts'
import { feedFormats } from './feed-formats.ts'
import { digestFeed, digestsFeed, siteFeed, themeFeed } from './feeds.ts'
import { jsonFeed } from './json-feed.ts'
import { themesToFollow } from './paths.ts'
import { rss } from './rss.ts'

export interface FeedFile {
  readonly path: string
  readonly document: FeedDocument
  readonly format: keyof typeof feedFormats
}

const writers = { rss, atom, json: jsonFeed } as const satisfies Record<keyof typeof feedFormats, unknown>
const formats = ['rss', 'atom', 'json'] as const satisfies readonly (keyof typeof feedFormats)[]

/** Those of the site, of the digests, of each theme and of each digest, in each format; the digests' RSS under its short name too. */
export async function feedFiles(): Promise<FeedFile[]> {
  const { digests } = await library()
  const themes = await themesToFollow()
  const ofDigests = feedDocuments(await digestsFeed())
  const documents = [
    ...feedDocuments(await siteFeed()),
    ...ofDigests,
    ...(await Promise.all(themes.map(themeFeed))).flatMap(feedDocuments),
    // A digest is listed once and for all: nothing leaves its feed.
    ...(await Promise.all(digests.map(digestFeed))).map(wholeFeed),
  ]
  const files = documents.flatMap((document) =>
    formats.map((format) => ({ path: document.folder.slice(site.url.length) + feedFormats[format].file, document, format })),
  )
  const [short] = ofDigests
  if (short === undefined) return files
  const document = { ...short, address: absolute(addresses.digestsFeed) }
  return [...files, { path: addresses.digestsFeed, document, format: 'rss' }]
}

export function feedFile({ document, format }: FeedFile): Response {
  return new Response(writers[format](document), { headers: { 'content-type': feedFormats[format].type } })
}
