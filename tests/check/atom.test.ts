import { expect, test } from 'vitest'
import { atomFaults } from '../../src/check/atom.ts'

const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<author><name>A Digest</name></author><id>https://example.org/</id><title>A Digest</title><updated>2025-03-12T00:00:00Z</updated>
<link href="https://example.org/atom.xml" rel="self"/>
<entry><id>urn:uuid:1</id><title>On sorting</title><updated>2025-03-12T00:00:00Z</updated><category term="Sorting"/>
<link href="https://example.org/papers/a/"/><content type="html">&lt;p&gt;Text.&lt;/p&gt;</content></entry>
</feed>`

test('a valid feed has no fault', () => {
  expect(atomFaults(feed)).toEqual([])
})

test.each([
  ['<feed xmlns="http://www.w3.org/2005/Atom">', '<feed>', "its root is <feed>, not Atom's <feed>"],
  ['</entry>', '', expect.stringMatching(/^it is not well-formed XML/)],
  ['<id>https://example.org/</id>', '', 'it has no id'],
  ['<title>A Digest</title>', '', 'it has no title'],
  ['<title>A Digest</title>', '<title>A</title><title>B</title>', 'it has more than one title'],
  [/<link [^>]*self[^>]*>/, '', 'it has no link to itself'],
  [/<author>.*<\/author>/, '', 'entry 1 (On sorting) has no author'],
  ['<name>A Digest</name>', '', 'it has an author without name'],
  ['<title>On sorting</title>', '', 'entry 1 has no title'],
  ['<updated>2025-03-12T00:00:00Z</updated><category', '<category', 'entry 1 (On sorting) has no updated'],
  [
    '12T00:00:00Z</updated><c',
    '32T00:00:00Z</updated><c',
    'entry 1 (On sorting) has a date in updated that is no RFC 3339 date (2025-03-32T00:00:00Z)',
  ],
  [
    '12T00:00:00Z</updated><c',
    '12</updated><c',
    'entry 1 (On sorting) has a date in updated that is no RFC 3339 date (2025-03-12)',
  ],
  [' term="Sorting"', '', 'entry 1 (On sorting) has a category without term'],
  [
    'href="https://example.org/papers/a/"',
    'href="/papers/a/"',
    'entry 1 (On sorting) has a link that is not absolute (/papers/a/)',
  ],
  ['<link href="https://example.org/papers/a/"/>', '', 'entry 1 (On sorting) has no link to its page'],
  [/<content.*<\/content>/, '', 'entry 1 (On sorting) has no content'],
  ['Text.', '&lt;a href="/x/"&gt;x&lt;/a&gt;', 'entry 1 (On sorting) has a link inside that is not absolute (/x/)'],
  ['<category', '<pubDate/><category', 'entry 1 (On sorting) has an element that Atom does not have (pubDate)'],
  [/(<entry>[\s\S]*<\/entry>)/, '$1$1', 'more than one entry has the id urn:uuid:1'],
])('%s → %s: %s', (from, to, fault) => {
  const broken = feed.replace(from, to)
  expect(broken).not.toBe(feed)
  expect(atomFaults(broken)).toEqual([fault])
})
