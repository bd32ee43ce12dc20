/** A feed as JSON Feed 1.1. */
import { generateJsonFeed } from 'feedsmith'
import type { FeedDocument } from './feed-documents.ts'
import { feedFormats } from './feed-formats.ts'

/**
 * JSON Feed 1.1, with dates of midnight UTC of a digest's day.
 *
 * Source: https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: FeedDocument): string {
  const generated = generateJsonFeed(
    {
      title: feed.title,
      home_page_url: feed.link,
      feed_url: feed.folder + feedFormats.json.file,
      ...(feed.previous === undefined ? {} : { next_url: feed.previous + feedFormats.json.file }),
      description: feed.description,
      language: feed.language,
      authors: [{ name: feed.publisher }],
      items: feed.items.map((item) => ({
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
  const whole = Object.assign({}, generated, feed.items.length === 0 ? { items: [] } : {})
  return `${JSON.stringify(whole, null, 1)}\n`
}
