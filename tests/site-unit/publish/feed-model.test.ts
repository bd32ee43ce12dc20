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
