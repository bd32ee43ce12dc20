/** The head of a feed in XML, as far as the library that writes feeds has no words for it. */
import { escapeHtml } from '../abstract/html.ts'
import { href } from '../href.ts'
import { words } from '../words.ts'
import type { FeedDocument } from './feed-documents.ts'
import type { FeedFormat } from './feed-formats.ts'
import { tightCdata, xmlText } from './xml-text.ts'

/**
 * What a browser sets a feed with, since it has no look of its own. CSS, not XSLT, which browsers are taking out
 * (https://github.com/whatwg/html/issues/11523).
 */
export const feedStyle = { stylesheets: [{ type: 'text/css', href: href('feed.css') }] }

/** Where the document stands, and the documents beside it (RFC 5005, section 4). */
export function feedLinks({ link, folder, previous, isArchive, address }: FeedDocument, { file, type }: FeedFormat) {
  return [
    { href: address ?? folder + file, rel: 'self', type },
    ...(isArchive ? [{ href: link + file, rel: 'current', type }] : []),
    ...(previous === undefined ? [] : [{ href: previous + file, rel: 'prev-archive', type }]),
  ]
}

/**
 * Puts behind the root's first tag that an archive is one, and for people who open the feed in a browser what it is for and where its
 * page is. Feed readers know neither element and pass over both.
 *
 * @param xml an RSS or Atom document.
 */
export function withHead(xml: string, { title, link, isArchive }: FeedDocument): string {
  const archive = isArchive ? '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>' : ''
  const { before, page, after } = words.feeds.inBrowser(xmlText(title))
  const sentence = `${escapeHtml(before)}<a href="${escapeHtml(link)}">${escapeHtml(page)}</a>${escapeHtml(after)}`
  // A div, because the W3C's feed validator knows it there.
  const note = `<div xmlns="http://www.w3.org/1999/xhtml">${sentence}</div>`
  return tightCdata(xml).replace(/<channel>|<feed [^<>]*>/, (root) => `${root}\n    ${archive}${note}`)
}
