import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/entry.ts'
import { feedModel } from '../../../src/site/publish/feed-model.ts'
import { channel, entry, labels, siteUrl } from './entries.ts'

const many = (count: number, date: string) =>
  Array.from({ length: count }, (_, index) => entry(`p${date}-${index + 1}`, { digests: { [date]: index + 1 } }))

const feed = (...entries: Entry[]) => feedModel(channel, entries, siteUrl, labels)

describe('which papers a feed holds', () => {
  test('in the order given, dated by the newest', () => {
    const { items, date } = feed(...many(2, '2025-03-12'), ...many(1, '2025-03-11'))
    expect(items.map((item) => item.title)).toEqual(['On p2025-03-12-1', 'On p2025-03-12-2', 'On p2025-03-11-1'])
    expect(date).toBe('2025-03-12')
  })

  test('all of the last fourteen days, however many', () => {
    expect(feed(...many(90, '2025-03-12'), ...many(90, '2025-02-27'), ...many(5, '2025-02-26')).items).toHaveLength(180)
  })

  test('at least a hundred, however old', () => {
    expect(feed(...many(60, '2025-03-12'), ...many(60, '2024-01-01')).items).toHaveLength(100)
  })

  test('a paper is dated by the first digest that listed it', () => {
    const twice = entry('twice', { digests: { '2025-03-12': 1, '2025-03-03-weekly': 7 } })
    expect(feed(twice).items[0]?.date).toBe('2025-03-03')
  })

  test('with absolute addresses and the names of themes', () => {
    const [item] = feed(entry('a1', { themes: ['search', 'unnamed'] })).items
    expect(item?.url).toBe('https://someone.github.io/digest/papers/a1/')
    expect(item?.categories).toEqual(['Search & more', 'unnamed'])
  })

  test('none yet', () => {
    expect(feed()).toMatchObject({ items: [], date: undefined })
  })
})
