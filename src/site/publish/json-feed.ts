/** A feed as JSON Feed 1.1. */
import { generateJsonFeed } from 'feedsmith'
import { remembered } from '../../remembered.ts'
import { type FeedDocument, NO_FEED } from './feed-documents.ts'
import { feedFormats } from './feed-formats.ts'
import type { FeedItem } from './feed-model.ts'
import { framed } from './framed.ts'

const OPENING = '"items": ['
const CLOSING = '\n ]\n}'

/**
 * JSON Feed 1.1, with dates of midnight UTC of a digest's day.
 *
 * Source: https://www.jsonfeed.org/version/1.1/
 *
 * @returns UTF-8.
 */
export function jsonFeed(feed: FeedDocument): Buffer {
  const frame = written(feed, [])
  if (feed.items.length === 0) return Buffer.from(`${frame}\n`)
  const head = frame.slice(0, frame.lastIndexOf(OPENING) + OPENING.length)
  return framed(head, feed.items.map(itemJson), ',', `${CLOSING}\n`)
}

/** A paper stands in many feeds, and alike in all of them. */
const itemJson = remembered((item: FeedItem) => {
  const json = written(NO_FEED, [item])
  return Buffer.from(json.slice(json.indexOf(OPENING) + OPENING.length, -CLOSING.length))
})

/** What a document says of itself, and the given items in the place of its own. */
function written(feed: FeedDocument, items: readonly FeedItem[]): string {
  const generated = generateJsonFeed(
    {
      title: feed.title,
      home_page_url: feed.link,
      feed_url: feed.folder + feedFormats.json.file,
      ...(feed.previous === undefined ? {} : { next_url: feed.previous + feedFormats.json.file }),
      description: feed.description,
      language: feed.language,
      authors: [{ name: feed.publisher }],
      items: items.map((item) => ({
        id: item.guid,
        url: item.url,
        ...(item.arxiv === undefined ? {} : { external_url: item.arxiv }),
        title: item.title,
        content_html: item.html,
        date_published: new Date(item.date),
        ...(item.updated === undefined ? {} : { date_modified: new Date(item.updated) }),
        ...(item.authors.length === 0 ? {} : { authors: item.authors.map((name) => ({ name })) }),
        ...(item.categories.length === 0 ? {} : { tags: [...item.categories] }),
      })),
    },
    { strict: true },
  )
  // Items are required even where there are none; feedsmith leaves an empty list out.
  return JSON.stringify(Object.assign({}, generated, items.length === 0 ? { items: [] } : {}), null, 1)
}
