import { expect, test } from 'vitest'
import type { Paper } from '../../src/site/paper.ts'
import { themePeriods } from '../../src/site/theme-periods.ts'
import { paper } from './papers.ts'

/** Papers of one day, so many. */
const listed = (day: string, count: number): Paper[] =>
  Array.from({ length: count }, (_, n) => paper(`${day}-${n}`, { digests: { [day]: n + 1 } }))

/** As `2026-11, page 1 of 2`, with the papers of the period, and those that the page lists. */
const pages = (papers: readonly Paper[]) =>
  themePeriods(papers).map(({ id, months, count, page, pages: last, papers: list }) => ({
    page: `${id}, page ${page} of ${last}`,
    months,
    count,
    first: list[0]?.slug,
    rows: list.length,
  }))

test('a year is a page', () => {
  expect(pages([...listed('2026-02-01', 3), ...listed('2025-03-12', 2)])).toEqual([
    { page: '2026, page 1 of 1', months: [], count: 3, first: '2026-02-01-0', rows: 3 },
    { page: '2025, page 1 of 1', months: [], count: 2, first: '2025-03-12-0', rows: 2 },
  ])
})

test('a year of many papers is divided into months, and its own page stays', () => {
  const months = ['2026-11', '2026-02']
  expect(pages([...listed('2026-11-02', 4), ...listed('2026-02-03', 197), ...listed('2025-03-12', 200)])).toEqual([
    { page: '2026, page 1 of 1', months, count: 201, first: '2026-11-02-0', rows: 4 },
    { page: '2026-11, page 1 of 1', months, count: 4, first: '2026-11-02-0', rows: 4 },
    { page: '2026-02, page 1 of 1', months, count: 197, first: '2026-02-03-0', rows: 197 },
    { page: '2025, page 1 of 1', months: [], count: 200, first: '2025-03-12-0', rows: 200 },
  ])
})

test('a month of many papers has several pages, each of whole digests', () => {
  const months = ['2026-11']
  const listing = [
    ...listed('2026-11-05', 90),
    ...listed('2026-11-04', 90),
    ...listed('2026-11-03', 90),
    ...listed('2026-11-02', 250),
  ]
  expect(pages(listing)).toEqual([
    { page: '2026, page 1 of 3', months, count: 520, first: '2026-11-05-0', rows: 180 },
    { page: '2026-11, page 1 of 3', months, count: 520, first: '2026-11-05-0', rows: 180 },
    { page: '2026-11, page 2 of 3', months, count: 520, first: '2026-11-03-0', rows: 90 },
    { page: '2026-11, page 3 of 3', months, count: 520, first: '2026-11-02-0', rows: 250 },
  ])
})

test('a theme without papers has no period', () => {
  expect(themePeriods([])).toEqual([])
})
