/** A feed as RSS 2.0. */
import { generateRssFeed } from 'feedsmith'
import { feedFormats } from './feed-formats.ts'
import { type FeedModel, lastChange } from './feed-model.ts'
import { xmlText } from './xml-text.ts'

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
      ...(feed.date === undefined
        ? {}
        : { pubDate: new Date(feed.date), lastBuildDate: new Date(lastChange(feed) ?? feed.date) }),
      atom: { links: [{ href: feed.link + feedFormats.rss.file, rel: 'self', type: feedFormats.rss.type }] },
      items: feed.items.map((item) => ({
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
    { strict: true },
  )
}
