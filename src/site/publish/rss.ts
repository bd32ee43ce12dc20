/** A feed as RSS 2.0. */
import { generateRssFeed } from 'feedsmith'
import type { FeedModel } from './feed-model.ts'

/**
 * RSS 2.0 with `atom:link` to itself and Dublin Core for authors, whose elements RSS itself keeps for e-mail addresses.
 * Dates are midnight UTC of a digest's day; there is no date of the build, so the same papers give the same bytes.
 *
 * Source: https://www.rssboard.org/rss-specification
 */
export function rss(feed: FeedModel): string {
  return generateRssFeed(
    {
      title: xmlText(feed.title),
      link: feed.link,
      description: xmlText(feed.description),
      language: feed.language,
      ...(feed.date === undefined ? {} : { pubDate: new Date(feed.date) }),
      atom: { links: [{ href: `${feed.link}rss.xml`, rel: 'self', type: 'application/rss+xml' }] },
      items: feed.items.map((item) => ({
        title: xmlText(item.title),
        link: item.url,
        description: xmlText(item.html),
        categories: item.categories.map((name) => ({ name: xmlText(name) })),
        guid: { value: item.guid, isPermaLink: false },
        pubDate: new Date(item.date),
        ...(item.authors.length === 0 ? {} : { dc: { creators: item.authors.map(xmlText) } }),
      })),
    },
    { strict: true },
  )
}

/** XML 1.0, production 2: what is no Char may not stand in a document, not even escaped. */
const NO_XML_CHAR = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

function xmlText(text: string): string {
  return text.replace(NO_XML_CHAR, '')
}
