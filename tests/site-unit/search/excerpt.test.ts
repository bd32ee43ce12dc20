import { expect, test } from 'vitest'
import { formulaExcerpt } from '../../../src/site/search/excerpt.ts'

const CONTENT = 'one two three four five six seven eight nine sorts in O(n² log n) (unverified) time, and m ≪ n.'

test('shows a formula in its sentence, however it was typed', () => {
  expect(formulaExcerpt(CONTENT, 'n^2 \\log n', 10)).toEqual({
    before: 'four five six seven eight nine sorts in',
    match: 'O(n² log n)',
    after: '(unverified) time,',
  })
  expect(formulaExcerpt(CONTENT, '\\ll', 10)?.match).toBe('≪')
})

test('shows nothing where the formula is not, and for a single letter', () => {
  expect(formulaExcerpt(CONTENT, 'O(n^3)', 10)).toBeUndefined()
  expect(formulaExcerpt(CONTENT, 'n', 10)).toBeUndefined()
})
