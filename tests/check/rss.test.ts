import { expect, test } from 'vitest'
import { rssFaults } from '../../src/check/rss.ts'
import { smallSite } from './small-site.ts'

const feed = smallSite()['rss.xml'] ?? ''

test('a valid feed has no fault', () => {
  expect(rssFaults(feed)).toEqual([])
})

test.each([
  ['<rss version="2.0"', '<rss version="0.91"', 'its version is not 2.0'],
  [/rss/g, 'feed', 'its root is <feed>, not <rss>'],
  ['</channel>', '</channel><channel></channel>', 'it has 2 channels, not one'],
  ['<title>A Digest</title>', '', 'its channel has no title'],
  ['<description>Papers.</description>', '<description> </description>', 'its channel has no description'],
  [/<atom:link[^>]*>/, '', 'its channel has no atom:link to itself'],
  ['href="https://someone.github.io/rss.xml"', 'href="/rss.xml"', 'its atom:link is not an absolute address'],
  ['<title>On sorting</title>', '', 'item 1 has no title'],
  [/<description>&lt.*<\/description>/, '', 'item 1 (On sorting) has no description'],
  ['Text.', '&lt;a href="/x/"&gt;x&lt;/a&gt;', 'item 1 (On sorting) has a link inside that is not absolute (/x/)'],
  [
    '<link>https://someone.github.io/papers',
    '<link>/papers',
    'item 1 (On sorting) has a link that is not absolute (/papers/on-sorting/)',
  ],
  [/<guid.*<\/guid>/, '', 'item 1 (On sorting) has no guid'],
  [' isPermaLink="false"', '', 'item 1 (On sorting) has a guid that is no address and does not say so (isPermaLink)'],
  [/(<item>[\s\S]*<\/item>)/, '$1$1', 'more than one item has the guid urn:uuid:1'],
  ['Wed, 12 Mar 2025 00:00:00 GMT', '2025-03-12', 'item 1 (On sorting) has a pubDate that is no RFC 822 date (2025-03-12)'],
  ['Wed, 12 Mar', 'Thu, 12 Mar', 'item 1 (On sorting) has a pubDate that is no RFC 822 date (Thu, 12 Mar 2025 00:00:00 GMT)'],
  ['Wed, 12 Mar', '30 Feb', 'item 1 (On sorting) has a pubDate that is no RFC 822 date (30 Feb 2025 00:00:00 GMT)'],
  ['<pubDate>', '<guid>x</guid><pubDate>', 'item 1 (On sorting) has more than one guid'],
  ['<pubDate>', '<updated>x</updated><pubDate>', 'item 1 (On sorting) has an element that RSS does not have (updated)'],
  ['<pubDate>', '<author>Ada</author><pubDate>', 'item 1 (On sorting) has an author that is no e-mail address (Ada)'],
])('%s → %s: %s', (from, to, fault) => {
  const broken = feed.replace(from, to)
  expect(broken).not.toBe(feed)
  expect(rssFaults(broken)).toEqual([fault])
})

test.each([
  ['a bare ampersand', 'Papers.', 'A & B'],
  ['an entity of HTML', 'Papers.', 'A&nbsp;B'],
  ['a control character', 'Papers.', 'A\u0008B'],
  ['an open element', '</item>', ''],
  ['a prefix that nobody declared', '<item>', '<item><dc:creator>x</dc:creator>'],
  ['text behind the end', '</rss>', '</rss>x'],
  ['an attribute without quotes', 'version="2.0"', 'version=2.0'],
])('%s is not well-formed', (_, from, to) => {
  expect(rssFaults(feed.replace(from, to))).toEqual([expect.stringMatching(/^it is not well-formed XML \(\d+:\d+: /)])
})
