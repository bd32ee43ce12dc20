import { expect, test } from 'vitest'
import { jsonFeedFaults } from '../../src/check/json-feed.ts'

const item = {
  id: 'urn:uuid:1',
  url: 'https://example.org/papers/a/',
  title: 'On sorting',
  content_html: '<p>Text.</p>',
  date_published: '2025-03-12T00:00:00.000Z',
}
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A Digest',
  home_page_url: 'https://example.org/',
  feed_url: 'https://example.org/feed.json',
  items: [item],
}
const faults = (value: object) => jsonFeedFaults(JSON.stringify(value))

test('a valid feed has no fault, with items and without', () => {
  expect(faults(feed)).toEqual([])
  expect(faults({ ...feed, items: [] })).toEqual([])
})

test('what is no JSON is told', () => {
  expect(jsonFeedFaults('{')).toEqual([expect.stringMatching(/^it is not JSON/)])
})

test.each([
  [{ version: 'https://jsonfeed.org/version/1' }, /^its version: /],
  [{ title: undefined }, /^its title: /],
  [{ feed_url: '/feed.json' }, /^its feed_url: is not an absolute address/],
  [{ next_url: 'archive/' }, /^its next_url: is not an absolute address/],
  [{ items: undefined }, /^its items: /],
  [{ items: [{ ...item, id: '' }] }, /^its items\.0\.id: /],
  [{ items: [{ ...item, title: undefined }] }, /^its items\.0\.title: /],
  [{ items: [{ ...item, content_html: undefined }] }, /^its items\.0\.content_html: /],
  [{ items: [{ ...item, content_html: '<a href="/x/">x</a>' }] }, /has a link that is not absolute \(\/x\/\)/],
  [{ items: [{ ...item, date_published: '2025-03-12' }] }, /^its items\.0\.date_published: is no RFC 3339 date/],
  [{ items: [{ ...item, authors: [{}] }] }, /^its items\.0\.authors\.0\.name: /],
  [{ items: [item, item] }, /^more than one item has the id urn:uuid:1$/],
])('%j', (change, fault) => {
  expect(faults({ ...feed, ...change })).toEqual([expect.stringMatching(fault)])
})
