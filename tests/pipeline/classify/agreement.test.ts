/** Labels against themes, counted by hand. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementOf, fifthsOf } from '../../../src/pipeline/classify/agreement.ts'

const papers = [
  { id: 'a', required: ['cats'], optional: [] },
  { id: 'b', required: ['cats', 'dogs'], optional: [] },
  { id: 'c', required: [], optional: ['cats'] },
  { id: 'd', required: [], optional: [] },
  { id: 'e', required: ['cats'], optional: [] },
]
const given = new Map([
  ['a', ['cats']],
  ['b', ['cats', 'cows']],
  ['c', ['cats']],
  ['d', ['cats']],
])

test('what is optional is right when given and not missed when not; a paper without themes misses what it needs', () => {
  const cats = agreementOf(papers, given, ['cats'])
  expect(cats).toMatchObject({ precision: 3 / 4, wrong: ['d'], missed: ['e'] })
  expect(cats.recall).toBeCloseTo(2 / 3)
  expect(cats.f1).toBeCloseTo(12 / 17)
})

test('a theme that is never given has no precision, and none of the required is found', () => {
  expect(agreementOf(papers, given, ['dogs'])).toEqual({
    precision: undefined,
    recall: 0,
    f1: 0,
    wrong: [],
    missed: ['b'],
  })
})

test('over several themes each pair of paper and theme counts', () => {
  expect(agreementOf(papers, given, ['cats', 'dogs'])).toMatchObject({ precision: 3 / 4, recall: 2 / 4, missed: ['e', 'b'] })
})

test('every paper is in one fifth, the same whatever the order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), (ids) => {
      const fifths = fifthsOf(ids.map((id) => ({ id })))
      const sorted = (parts: typeof fifths) => parts.map((part) => part.map(({ id }) => id).sort())
      expect(
        fifths
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...ids].sort())
      expect(sorted(fifthsOf([...ids].reverse().map((id) => ({ id }))))).toEqual(sorted(fifths))
    }),
  )
})
