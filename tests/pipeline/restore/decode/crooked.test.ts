import { expect, it } from 'vitest'
import { isCrooked } from '../../../../src/pipeline/restore/decode/crooked.ts'

it('tells groups that cross brackets', () => {
  expect(isCrooked('\\frac{(a}{b)}')).toBe(true)
  expect(isCrooked('\\sqrt{n)}')).toBe(true)
  expect(isCrooked('(\\frac{a}{b})^{(n+1)}')).toBe(false)
  expect(isCrooked('[0, 1)')).toBe(false)
})
