import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { childrenOf, parseXml } from '../../../src/check/xml.ts'
import type { Entry } from '../../../src/entry.ts'
import { atom } from '../../../src/site/publish/atom.ts'
import { entry, feedOf, siteUrl } from './entries.ts'

const written = (...entries: Entry[]) => String(atom(feedOf(...entries)))

describe('Atom', () => {
  test('says what the model says', () => {
    const paper = entry(
      'a1',
      {
        title: 'If $a < b$ & more',
        themes: ['search'],
        authors: ['Ada & Co', 'B'],
        arxiv: '2503.01234',
        updated: '2025-03-19T00:00:00Z',
      },
      'In $\\mathbb{R}^n$ it is so.\n\nAnd 5 < 6.',
    )
    expect(parseAtomFeed(written(paper))).toMatchObject({
      id: siteUrl,
      title: { value: 'A Digest', type: 'text' },
      subtitle: { value: 'Papers, grouped.', type: 'text' },
      updated: '2025-03-19T00:00:00.000Z',
      authors: [{ name: 'A Digest' }],
      links: [
        { href: siteUrl, rel: 'alternate' },
        { href: `${siteUrl}atom.xml`, rel: 'self', type: 'application/atom+xml' },
      ],
      entries: [
        {
          id: paper.data.guid,
          title: { value: 'If a < b & more', type: 'text' },
          published: '2025-03-12T00:00:00.000Z',
          updated: '2025-03-19T00:00:00.000Z',
          authors: [{ name: 'Ada & Co' }, { name: 'B' }],
          categories: [{ term: 'Search & more' }],
          links: [
            { href: `${siteUrl}papers/a1/`, rel: 'alternate' },
            { href: 'https://arxiv.org/abs/2503.01234', rel: 'related' },
          ],
          content: {
            value: expect.stringMatching(/^<p>In ℝⁿ it is so\.<\/p>\n<p>And 5 &#x3C; 6\.<\/p>\n<p><a href="https:/),
            type: 'html',
          },
        },
      ],
    })
  })

  test('has what RFC 4287 requires, before the first paper too', () => {
    const root = parseXml(written())
    expect(root.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
    for (const name of ['id', 'title', 'updated', 'author']) expect(childrenOf(root, name)).toHaveLength(1)
  })

  test('is well-formed, and each entry whole, whatever a title and an abstract hold', () => {
    const word = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(word, word, (title, body) => {
        const [item, ...more] = childrenOf(parseXml(written(entry('a1', { title: `T ${title}` }, `A ${body}`))), 'entry')
        expect(more).toEqual([])
        for (const name of ['id', 'title', 'updated', 'content']) expect(item && childrenOf(item, name)[0]?.text).toBeTruthy()
      }),
    )
  })
})
