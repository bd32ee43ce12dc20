import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cslJson } from '../../../../src/site/publish/citations/csl-json.ts'
import { cite, inDoubt } from './citations.ts'

const read = (...of: Parameters<typeof cite>) => JSON.parse(cslJson([cite(...of)]))[0]

describe('CSL-JSON', () => {
  test('of a paper of which little is known: no author, no date', () => {
    expect(read('a1', { title: 'On $O(n^2)$ & <b> } \\\\ "more"\nof it', key: 'sorting' })).toEqual({
      id: 'sorting',
      type: 'article',
      'citation-key': 'sorting',
      title: 'On O(n²) & <b> } \\ "more" of it',
      URL: 'https://someone.github.io/digest/papers/a1/',
      note: 'Listed in the digest of 2025-03-12',
    })
  })

  test('with authors in parts, arXiv id and the day it appeared', () => {
    const authors = ['Ada Lovelace', 'van Beethoven, Ludwig', 'Plato', 'Bell and Sons', 'A, B, C']
    expect(read('a1', { authors, arxiv: '2503.01234', published: '2025-03-04' })).toMatchObject({
      author: [
        { family: 'Lovelace', given: 'Ada' },
        { family: 'van Beethoven', given: 'Ludwig' },
        { literal: 'Plato' },
        { literal: 'Bell and Sons' },
        { literal: 'A, B, C' },
      ],
      issued: { 'date-parts': [[2025, 3, 4]] },
      publisher: 'arXiv',
      number: 'arXiv:2503.01234',
      URL: 'https://arxiv.org/abs/2503.01234',
    })
  })

  test('has a note of a doubtful formula', () => {
    expect(read('a1', inDoubt).note).toBe(
      'Listed in the digest of 2025-03-12. The formula O(T) in the title is unverified: the digest said “O (T_{”',
    )
  })

  test('is JSON, in the order given, whatever it holds', () => {
    const word = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(word, word, (title, author) => {
        const list = JSON.parse(cslJson([cite('a1', { title: `T ${title}`, authors: [author] }), cite('b2')]))
        expect(list.map(({ id }: { id: string }) => id)).toEqual(['a1', 'b2'])
        expect(list[0].title).toMatch(/^T[^\p{Cc}]*$/u)
      }),
    )
  })

  test('of nothing is an empty list', () => {
    expect(JSON.parse(cslJson([]))).toEqual([])
  })
})
