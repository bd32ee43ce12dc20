/** A feed as RSS 2.0. */
import { generateRssFeed } from 'feedsmith'
import { lastChange } from './feed-documents.ts'
import { feedFormats } from './feed-formats.ts'
import { feedLinks, feedStyle } from './feed-head.ts'
import { xmlFeed } from './xml-feed.ts'
import { xmlText } from './xml-text.ts'

/**
 * RSS 2.0 with `atom:link` to itself and Dublin Core for authors, whose elements RSS itself keeps for e-mail addresses.
 * Dates are midnight UTC of a digest's day; there is no date of the build, so the same papers give the same bytes.
 *
 * Source: https://www.rssboard.org/rss-specification
 */
export const rss = xmlFeed('item', (feed, items) => {
  const [newest] = feed.items
  return generateRssFeed(
    {
      title: xmlText(feed.title),
      link: feed.link,
      description: xmlText(feed.description),
      language: feed.language,
      ...(newest ? { pubDate: new Date(newest.date), lastBuildDate: new Date(lastChange(feed) ?? newest.date) } : {}),
      atom: { links: feedLinks(feed, feedFormats.rss) },
      items: items.map((item) => ({
        title: xmlText(item.title),
        link: item.url,
        description: xmlText(item.html),
        categories: item.categories.map((name) => ({ name: xmlText(name) })),
        guid: { value: item.guid, isPermaLink: false },
        pubDate: new Date(item.date),
        ...(item.updated === undefined ? {} : { dcterms: { modified: [new Date(item.updated)] } }),
        ...(item.authors.length === 0 ? {} : { dc: { creators: item.authors.map(xmlText) } }),
      })),
    },
    { strict: true, ...feedStyle },
  )
})
