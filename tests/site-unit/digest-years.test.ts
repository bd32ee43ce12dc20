import { expect, test } from 'vitest'
import { digestYears } from '../../src/site/digest-years.ts'
import type { DigestShelf } from '../../src/site/shelves.ts'

/** So many digests, a day each, up to the last of 2026; the latest first. */
const daily = (count: number) =>
  Array.from({ length: count }, (_, back): DigestShelf => {
    const date = new Date(Date.UTC(2026, 11, 31 - back)).toISOString().slice(0, 10)
    return { id: date, date, name: '', papers: [] }
  })

const yearsOf = (count: number) => {
  const { years, isDivided } = digestYears(daily(count))
  return { isDivided, years: years.map(({ year, digests }) => `${year}: ${digests.length}`) }
}

test('digests of several years are one page', () => {
  expect(yearsOf(400)).toEqual({ isDivided: false, years: ['2026: 365', '2025: 35'] })
  expect(yearsOf(0)).toEqual({ isDivided: false, years: [] })
})

test('of very many each year has a page of its own', () => {
  expect(yearsOf(401)).toEqual({ isDivided: true, years: ['2026: 365', '2025: 36'] })
})
