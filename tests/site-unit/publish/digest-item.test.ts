import { expect, test } from 'vitest'
import { rssFaults } from '../../../src/check/rss.ts'
import { digestItem } from '../../../src/site/publish/digest-item.ts'
import { wholeFeed } from '../../../src/site/publish/feed-documents.ts'
import type { FeedItem } from '../../../src/site/publish/feed-model.ts'
import { rss } from '../../../src/site/publish/rss.ts'
import { channel, siteUrl } from './entries.ts'

const digest = (date: string, name = '') => ({
  id: name === '' ? date : `${date}-${name}`,
  date,
  name,
  papers: [{ slug: 'a1', title: 'If a < b & more' }],
})

test('one item a digest, with its papers, under an identity of its own', () => {
  const items = [digest('2025-03-12'), digest('2025-03-12', 'weekly')].map((one) => digestItem(one, siteUrl))
  expect(items.map(({ title, url }) => [title, url])).toEqual([
    ['Digest of 12 March 2025', `${siteUrl}digests/2025-03-12/`],
    ['Digest of 12 March 2025 (weekly)', `${siteUrl}digests/2025-03-12-weekly/`],
  ])
  expect(new Set(items.map(({ guid }) => guid)).size).toBe(2)
  expect(items[0]?.html).toContain(`<li><a href="${siteUrl}papers/a1/">If a &lt; b &amp; more</a></li>`)
})

test('an identity stays when papers are added', () => {
  const before = digestItem(digest('2025-03-12'), siteUrl)
  const after = digestItem({ ...digest('2025-03-12'), papers: [] }, 'https://elsewhere.org/')
  expect(after.guid).toBe(before.guid)
})

test('is valid RSS, before the first digest too', () => {
  const rssOf = (...items: FeedItem[]) => String(rss(wholeFeed({ ...channel, items })))
  expect(rssFaults(rssOf())).toEqual([])
  expect(rssFaults(rssOf(digestItem(digest('2025-03-12'), siteUrl)))).toEqual([])
})
