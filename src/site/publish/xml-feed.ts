/** A feed in XML, put together from its frame and its items: a paper stands in many feeds, and alike in all of them. */

import { remembered } from '../../remembered.ts'
import { type FeedDocument, NO_FEED } from './feed-documents.ts'
import { withHead } from './feed-head.ts'
import type { FeedItem } from './feed-model.ts'
import { framed } from './framed.ts'
import { tightCdata, xmlText } from './xml-text.ts'

/** Writes what a document says of itself, and the given items in the place of its own. */
type Write = (feed: FeedDocument, items: readonly FeedItem[]) => string

/**
 * @param tag name of an item's element, after which nothing but its parents' ends may follow.
 * @returns what writes a document, in UTF-8.
 */
export function xmlFeed(tag: string, write: Write): (feed: FeedDocument) => Buffer {
  const whereIn = (xml: string, from: number): [number, number] => [from, xml.lastIndexOf(`</${tag}>`) + tag.length + 3]
  const itemXml = remembered((item: FeedItem) => {
    const xml = tightCdata(write(NO_FEED, [item]))
    return Buffer.from(xml.slice(...whereIn(xml, xml.indexOf(`<${tag}>`))))
  })
  return (feed) => {
    if (feed.items.length === 0) return Buffer.from(withHead(write(feed, []), feed))
    const frame = withHead(write(feed, [standIn(feed.items)]), feed)
    const [from, to] = whereIn(frame, frame.lastIndexOf(`<${tag}>`))
    const between = frame.slice(frame.lastIndexOf('\n', from), from)
    return framed(frame.slice(0, from), feed.items.map(itemXml), between, frame.slice(to))
  }
}

/** An item with all that items have: the root names the namespaces that are used in it. */
function standIn(items: readonly FeedItem[]): FeedItem {
  const isNamed = items.some(({ authors }) => authors.some((name) => xmlText(name).trim() !== ''))
  return {
    key: '-',
    title: '-',
    url: '-',
    guid: '-',
    arxiv: undefined,
    date: '1970-01-01',
    updated: items.find(({ updated }) => updated !== undefined)?.updated,
    authors: isNamed ? ['-'] : [],
    categories: [],
    html: '-',
  }
}
