import fc from 'fast-check'
import { parseJsonFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/entry.ts'
import { jsonFeed } from '../../../src/site/publish/json-feed.ts'
import { entry, feedOf, siteUrl } from './entries.ts'

const written = (...entries: Entry[]) => String(jsonFeed(feedOf(...entries)))

describe('JSON Feed', () => {
  test('says what the model says', () => {
    const paper = entry(
      'a1',
      {
        title: 'If $a < b$ & "more"',
        themes: ['search'],
        authors: ['Ada'],
        arxiv: '2503.01234',
        updated: '2025-03-19T00:00:00Z',
      },
      'So $x^2$.',
    )
    const text = written(paper)
    expect(JSON.parse(text).version).toBe('https://jsonfeed.org/version/1.1')
    expect(parseJsonFeed(text)).toMatchObject({
      title: 'A Digest',
      home_page_url: siteUrl,
      feed_url: `${siteUrl}feed.json`,
      description: 'Papers, grouped.',
      language: 'en',
      items: [
        {
          id: paper.data.guid,
          url: `${siteUrl}papers/a1/`,
          external_url: 'https://arxiv.org/abs/2503.01234',
          title: 'If a < b & "more"',
          content_html: expect.stringMatching(/^<p>So x²\.<\/p>/),
          date_published: '2025-03-12T00:00:00.000Z',
          date_modified: '2025-03-19T00:00:00.000Z',
          authors: [{ name: 'Ada' }],
          tags: ['Search & more'],
        },
      ],
    })
  })

  test('names no author of a paper whose authors are unknown', () => {
    expect(JSON.parse(written(entry('a1'))).items[0]).not.toHaveProperty('authors')
  })

  test('has an empty list before the first paper: items is required', () => {
    expect(JSON.parse(written()).items).toEqual([])
  })

  test('is JSON with each item whole, whatever a title and an abstract hold', () => {
    const word = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(word, word, (title, body) => {
        const { items } = JSON.parse(written(entry('a1', { title: `T ${title}` }, `A ${body}`)))
        expect(items).toHaveLength(1)
        expect(items[0].title).toMatch(/^T/)
        expect(items[0].content_html).toContain('A')
      }),
    )
  })
})
