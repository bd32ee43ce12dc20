import { parseOpml } from 'feedsmith'
import { expect, test } from 'vitest'
import { opml } from '../../../src/site/publish/opml.ts'

test('OPML names each feed with its page, whatever its name holds', () => {
  const page = 'https://someone.github.io/digest/themes/search/'
  const list = opml('A Digest', [{ title: 'Search <&> "more"\u0000', description: 'Of finding.', feed: `${page}rss.xml`, page }])
  expect(parseOpml(list)).toMatchObject({
    head: { title: 'A Digest' },
    body: {
      outlines: [{ type: 'rss', text: 'Search <&> "more"', title: 'Search <&> "more"', xmlUrl: `${page}rss.xml`, htmlUrl: page }],
    },
  })
})
