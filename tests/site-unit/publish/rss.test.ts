import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { rssFaults } from '../../../src/check/rss.ts'
import type { Entry } from '../../../src/entry.ts'
import { rss } from '../../../src/site/publish/rss.ts'
import { entry, feedOf } from './entries.ts'

const written = (...entries: Entry[]) => String(rss(feedOf(...entries)))

describe('RSS', () => {
  test('says what the model says', () => {
    const paper = entry(
      'a1',
      { title: 'If $a < b$ & more', themes: ['search'], authors: ['Ada & Co', 'B'], updated: '2025-03-19T00:00:00Z' },
      'In $\\mathbb{R}^n$ it is so.\n\nAnd 5 < 6.',
    )
    const feed = parseRssFeed(written(paper))
    expect(feed).toMatchObject({
      title: 'A Digest',
      link: 'https://someone.github.io/digest/',
      description: 'Papers, grouped.',
      language: 'en',
      lastBuildDate: 'Wed, 19 Mar 2025 00:00:00 GMT',
      atom: { links: [{ href: 'https://someone.github.io/digest/rss.xml', rel: 'self', type: 'application/rss+xml' }] },
      items: [
        {
          title: 'If a < b & more',
          link: 'https://someone.github.io/digest/papers/a1/',
          description: expect.stringMatching(/^<p>In ℝⁿ it is so\.<\/p>\n<p>And 5 &#x3C; 6\.<\/p>\n<p><a href="https:/),
          categories: [{ name: 'Search & more' }],
          guid: { value: paper.data.guid, isPermaLink: false },
          pubDate: 'Wed, 12 Mar 2025 00:00:00 GMT',
          dcterms: { modified: ['2025-03-19T00:00:00.000Z'] },
          dc: { creators: ['Ada & Co', 'B'] },
        },
      ],
    })
  })

  test('has no indent in a title, which some readers would show', () => {
    expect(written(entry('a1', { title: 'If $a < b$ & more' }))).toContain('<title><![CDATA[If a < b & more]]></title>')
  })

  test('is valid, with papers and without', () => {
    expect(rssFaults(written())).toEqual([])
    expect(rssFaults(written(entry('a1'), entry('b2')))).toEqual([])
  })

  test('is valid whatever a title and an abstract hold', () => {
    const word = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(word, word, (title, body) => {
        expect(rssFaults(written(entry('a1', { title: `T ${title}` }, `A ${body}`)))).toEqual([])
      }),
    )
  })
})
