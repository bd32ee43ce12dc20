import { expect, it } from 'vitest'
import { summary } from '../../src/site/summary.ts'

it('leaves a short text whole', () => {
  expect(summary('A short lead.')).toBe('A short lead.')
})

it('cuts a long one between words', () => {
  const cut = summary('many words, '.repeat(40))
  expect(cut).toMatch(/^(?:many words, )+many( words)?…$/)
  expect(cut.length).toBeLessThanOrEqual(201)
})

it('cuts a text without blanks all the same', () => {
  expect(summary('x'.repeat(500))).toHaveLength(201)
})
