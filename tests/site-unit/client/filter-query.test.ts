import { expect, test } from 'vitest'
import { asksNothing, fits, type RowFacts, readFilter, writeFilter } from '../../../src/site/client/list/filter-query.ts'

const paper: RowFacts = { themes: ['attention', 'code'], year: '2025', hasCode: true, isDoubtful: false, isOpened: false }

test('an address without a filter asks for nothing, and any paper fits', () => {
  expect(asksNothing(readFilter(''))).toBe(true)
  expect(fits(readFilter(''), paper)).toBe(true)
})

test.each([
  ['?theme=attention', true],
  ['?theme=robotics', false],
  ['?year=2025', true],
  ['?year=2024', false],
  ['?code=1', true],
  ['?doubtful=1', false],
  ['?unopened=1', true],
  ['?theme=attention&year=2025&code=1', true],
  ['?theme=attention&year=2024', false],
])('with %s it is %s that the paper fits', (address, isShown) => {
  expect(fits(readFilter(address), paper)).toBe(isShown)
})

test.each(['', '?theme=attention', '?theme=attention&year=2025&code=1&doubtful=1&unopened=1'])(
  '%j is read and written alike',
  (address) => {
    expect(writeFilter(readFilter(address), '')).toBe(address)
  },
)

test('what is no filter’s stays in the address', () => {
  expect(writeFilter(readFilter('?code=1'), '?ref=feed&theme=attention')).toBe('?ref=feed&code=1')
})
