import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { atom } from '../../../src/site/publish/atom.ts'
import type { FeedDocument } from '../../../src/site/publish/feed-documents.ts'
import { jsonFeed } from '../../../src/site/publish/json-feed.ts'
import { rss } from '../../../src/site/publish/rss.ts'
import { entry, feedOf } from './entries.ts'

/** Items by their identity, as text. */
const formats: Record<string, (document: FeedDocument) => Map<string, string>> = {
  RSS: (document) =>
    new Map(parseRssFeed(String(rss(document))).items?.map((item) => [item.guid?.value ?? '', JSON.stringify(item)])),
  Atom: (document) =>
    new Map(parseAtomFeed(String(atom(document))).entries?.map((item) => [item.id ?? '', JSON.stringify(item)])),
  'JSON Feed': (document) =>
    new Map(parseJsonFeed(String(jsonFeed(document))).items?.map((item) => [item.id ?? '', JSON.stringify(item)])),
}

test.each(Object.entries(formats))('%s: an edited paper changes its own item and no other', (_, itemsOf) => {
  const others = [entry('b2'), entry('c3')]
  const before = itemsOf(feedOf(entry('a1'), ...others))
  const edited = entry('a1', { updated: '2025-03-19T00:00:00Z' }, 'Another sentence.')
  const after = itemsOf(feedOf(edited, ...others))
  expect([...after.keys()]).toEqual([...before.keys()])
  expect([...after].filter(([guid, item]) => before.get(guid) !== item).map(([guid]) => guid)).toEqual([edited.data.guid])
})

test.each(Object.entries(formats))(
  '%s: an item is the same in every document, whatever the words of its neighbours',
  (_, itemsOf) => {
    const hostile = '</item><item></entry> <entry>]]> "items": [\n ]\n}'
    const papers = [entry('a1'), entry('b2', { title: hostile, authors: [hostile] }, hostile), entry('c3', { authors: ['C'] })]
    const alone = papers.flatMap((paper) => [...itemsOf(feedOf(paper))])
    expect([...itemsOf(feedOf(...papers))]).toEqual(alone)
  },
)
