import { describe, expect, it } from 'vitest'
import { texTokens } from '../../../../src/pipeline/restore/decode/tex-tokens.ts'

describe('texTokens', () => {
  it('marks each brace with what owns it', () => {
    expect(texTokens('\\frac{1}{n^{2}}')).toEqual(
      ['\\frac', '{\\frac1', '1', '}\\frac1', '{\\frac2', 'n', '{^', '2', '}^', '}\\frac2'].toSpliced(6, 0, '^'),
    )
  })

  it('takes one sign as the first group of a fraction', () =>
    expect(texTokens('\\frac1{n}')).toEqual(['\\frac', '1', '{\\frac2', 'n', '}\\frac2']))

  it('refuses braces that do not pair up', () => {
    expect(texTokens('x^{2')).toBeUndefined()
    expect(texTokens('x}')).toBeUndefined()
  })
})
