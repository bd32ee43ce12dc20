import { expect, test } from 'vitest'
import { archivedWeeks, polledItems } from '../../../src/site/publish/archived-weeks.ts'

const days = (count: number, date: string) => Array.from({ length: count }, () => date)

test.each([
  ['nothing', [], 0],
  ['all of fourteen days', [...days(120, '2025-03-12'), ...days(30, '2025-02-27'), ...days(9, '2025-02-26')], 150],
  ['a hundred, however old', [...days(60, '2025-03-12'), ...days(60, '2024-01-01')], 100],
])('readers poll %s', (_, dates, count) => {
  expect(polledItems(dates)).toBe(count)
})

test('the weeks of all others have an archive, by their Mondays, the latest first', () => {
  const dates = [...days(110, '2025-03-12'), '2025-01-21', '2025-01-20', '2025-01-19']
  expect(archivedWeeks(dates)).toEqual(['2025-01-20', '2025-01-13'])
})
