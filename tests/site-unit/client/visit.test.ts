import { expect, test } from 'vitest'
import { parseVisit, visitNow } from '../../../src/site/client/visits/visit.ts'

const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE

test('on a first visit nothing is new', () => {
  expect(visitNow(undefined, '2025-03-12', 0).before).toBe('2025-03-12')
})

test('what came while the reader was away is new for the whole visit', () => {
  const first = visitNow(undefined, '2025-03-12', 0)
  const back = visitNow(first, '2025-03-26', 14 * DAY)
  expect(back).toMatchObject({ before: '2025-03-12', last: 0 })
  const nextPage = visitNow(back, '2025-03-26', 14 * DAY + 10 * MINUTE)
  expect(nextPage.before).toBe('2025-03-12')
  const dayAfter = visitNow(nextPage, '2025-03-26', 15 * DAY)
  expect(dayAfter).toMatchObject({ before: '2025-03-26', last: 14 * DAY + 10 * MINUTE })
})

test('a page that knows only older digests makes nothing new', () => {
  const kept = visitNow(undefined, '2025-03-12', 0)
  expect(visitNow(kept, '2025-03-05', MINUTE).seen).toBe('2025-03-12')
})

test.each([null, '', 'null', '[]', '{"before":"2025-03-12"}', '{"before":1,"seen":2,"at":3,"last":4}', '{'])(
  '%j is no visit',
  (text) => {
    expect(parseVisit(text)).toBeUndefined()
  },
)

test('a visit is kept and read', () => {
  const visit = visitNow(undefined, '2025-03-12', 7)
  expect(parseVisit(JSON.stringify(visit))).toEqual(visit)
})
