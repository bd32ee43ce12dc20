import { describe, expect, it } from 'vitest'
import { meaningOf } from '../../../../src/pipeline/restore/decode/meaning.ts'

describe('meaningOf', () => {
  it.each([
    ['x^{2}', 'x^2'],
    ['\\mathcal{O}\\left(n\\right)', 'O(n)'],
    ['a \\leq b', 'a\\le b'],
    ['\\widetilde{O}(n)', '\\tilde{O}(n)'],
  ])('%s says what %s says', (a, b) => expect(meaningOf(a)).toBe(meaningOf(b)))

  it.each([
    ['\\sqrt{n}', 'n'],
    ['\\frac{1}{2}', '12'],
    ['x_i', 'x^i'],
  ])('%s does not say what %s says', (a, b) => expect(meaningOf(a)).not.toBe(meaningOf(b)))
})
