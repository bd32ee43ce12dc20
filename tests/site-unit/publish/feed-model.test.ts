import { expect, test } from 'vitest'
import { entry, feedOf } from './entries.ts'

test('a feed has its papers in the order given', () => {
  expect(feedOf(entry('a1'), entry('b2')).items.map((item) => item.title)).toEqual(['On a1', 'On b2'])
})

test('a paper is dated by the first digest that listed it', () => {
  const twice = entry('twice', { digests: { '2025-03-12': 1, '2025-03-03-weekly': 7 } })
  expect(feedOf(twice).items[0]?.date).toBe('2025-03-03')
})

test('with absolute addresses and the names of themes', () => {
  const [item] = feedOf(entry('a1', { themes: ['search', 'unnamed'] })).items
  expect(item?.url).toBe('https://someone.github.io/digest/papers/a1/')
  expect(item?.categories).toEqual(['Search & more', 'unnamed'])
})

test('behind the abstract stand the links to its page and to arXiv, or to a search by title', () => {
  const linksOf = (changes: Parameters<typeof entry>[1]) =>
    [...(feedOf(entry('a1', changes)).items[0]?.html ?? '').matchAll(/<a href="([^"]*)">([^<]*)</g)].map(([, to, name]) => [
      name,
      to,
    ])
  expect(linksOf({ arxiv: '2503.01234', code: ['https://example.org/code'] })).toEqual([
    ['This paper’s page', 'https://someone.github.io/digest/papers/a1/'],
    ['arXiv', 'https://arxiv.org/abs/2503.01234'],
    ['PDF', 'https://arxiv.org/pdf/2503.01234'],
    ['Code', 'https://example.org/code'],
  ])
  expect(linksOf({}).map(([name]) => name)).toEqual(['This paper’s page', 'Find on arXiv', 'Find on Hugging Face'])
})
