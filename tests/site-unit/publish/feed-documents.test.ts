import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/entry.ts'
import { feedDocuments } from '../../../src/site/publish/feed-documents.ts'
import { entry, feedOf, siteUrl } from './entries.ts'

const many = (count: number, date: string) =>
  Array.from({ length: count }, (_, index) => entry(`p${date}-${index + 1}`, { digests: { [date]: index + 1 } }))

const documents = (...entries: Entry[]) => feedDocuments(feedOf(...entries))
const guids = (items: readonly { readonly guid: string }[]) => items.map(({ guid }) => guid)

describe('what readers poll', () => {
  test('holds all of the last fourteen days, however many', () => {
    const [current] = documents(...many(90, '2025-03-12'), ...many(90, '2025-02-27'), ...many(5, '2025-02-26'))
    expect(current?.items).toHaveLength(180)
  })

  test('holds at least a hundred, however old', () => {
    expect(documents(...many(60, '2025-03-12'), ...many(60, '2024-01-01'))[0]?.items).toHaveLength(100)
  })

  test('is all there is while nothing has left it', () => {
    expect(documents()).toHaveLength(1)
    expect(documents(...many(100, '2025-03-12'))).toMatchObject([{ folder: siteUrl, previous: undefined, isArchive: false }])
  })
})

describe('archives', () => {
  // Mondays: 13 and 20 January, 10 March.
  const january = [...many(2, '2025-01-21'), ...many(1, '2025-01-20'), ...many(1, '2025-01-19')]
  const march = many(110, '2025-03-12')
  const all = [...march, ...january]

  test('are one a week, each naming the one before', () => {
    const [current, ...archives] = documents(...all)
    expect(current?.previous).toBe(`${siteUrl}archive/2025-01-20/`)
    expect(archives).toMatchObject([
      { folder: `${siteUrl}archive/2025-01-20/`, previous: `${siteUrl}archive/2025-01-13/`, isArchive: true },
      { folder: `${siteUrl}archive/2025-01-13/`, previous: undefined, isArchive: true },
    ])
    expect(archives.map(({ items }) => items.length)).toEqual([3, 1])
  })

  test('and what readers poll have every paper together', () => {
    const found = new Set(documents(...all).flatMap(({ items }) => guids(items)))
    expect([...found].sort()).toEqual(guids(feedOf(...all).items).toSorted())
  })

  test('stay as they are when a digest comes', () => {
    const [, ...before] = documents(...all)
    const [, ...after] = documents(...many(120, '2025-03-31'), ...all)
    expect(after.slice(-before.length)).toEqual(before)
    expect(after.map(({ folder }) => folder)).toEqual([`${siteUrl}archive/2025-03-10/`, ...before.map(({ folder }) => folder)])
  })

  test('hold no week that is not over', () => {
    const [, ...archives] = documents(...many(1, '2025-03-13'), ...many(150, '2025-03-10'), ...many(1, '2025-02-27'))
    expect(archives.map(({ folder }) => folder)).toEqual([`${siteUrl}archive/2025-02-24/`])
  })
})
