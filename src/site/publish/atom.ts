/** A feed as Atom 1.0. */
import { generateAtomFeed } from 'feedsmith'
import { lastChange } from './feed-documents.ts'
import { feedFormats } from './feed-formats.ts'
import { feedLinks, feedStyle } from './feed-head.ts'
import { xmlFeed } from './xml-feed.ts'
import { xmlText } from './xml-text.ts'

/** Atom wants a date of a feed even before its first paper: a constant, so that the same papers give the same bytes. */
const BEFORE_THE_FIRST = '1970-01-01'

/**
 * Atom 1.0. The site is the feed's author, which it hands on to papers whose authors are unknown (RFC 4287, 4.2.1). `published` is
 * midnight UTC of a digest's day.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc4287
 */
export const atom = xmlFeed('entry', (feed, items) =>
  generateAtomFeed(
    {
      id: feed.link,
      title: plain(feed.title),
      subtitle: plain(feed.description),
      updated: new Date(lastChange(feed) ?? BEFORE_THE_FIRST),
      authors: [{ name: xmlText(feed.publisher) }],
      links: [
        { href: feed.link, rel: 'alternate', type: 'text/html', hreflang: feed.language },
        ...feedLinks(feed, feedFormats.atom),
      ],
      xml: { lang: feed.language },
      entries: items.map((item) => ({
        id: item.guid,
        title: plain(item.title),
        published: new Date(item.date),
        updated: new Date(item.updated ?? item.date),
        ...(item.authors.length === 0 ? {} : { authors: item.authors.map((name) => ({ name: xmlText(name) })) }),
        categories: item.categories.map((label) => ({ term: xmlText(label) })),
        links: [
          { href: item.url, rel: 'alternate', type: 'text/html' },
          ...(item.arxiv === undefined ? [] : [{ href: item.arxiv, rel: 'related', type: 'text/html' }]),
        ],
        content: { value: xmlText(item.html), type: 'html' },
      })),
    },
    { strict: true, ...feedStyle },
  ),
)

function plain(text: string): { value: string; type: string } {
  return { value: xmlText(text), type: 'text' }
}
