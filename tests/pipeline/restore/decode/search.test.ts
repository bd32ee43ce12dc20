import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { search } from '../../../../src/pipeline/restore/decode/beam.ts'
import { shippedModel } from '../../../../src/pipeline/restore/model/shipped.ts'
import { damage } from '../../../../src/tex/damage.ts'

const piece = fc.constantFrom(
  'x',
  '2',
  '^',
  '_',
  '{',
  '}',
  '(',
  ')',
  '\\frac{1}{n}',
  '\\sqrt{n}',
  '\\tilde{O}',
  '\\in ',
  '\\epsilon',
  '+',
  ' ',
  '|',
)

describe('search', () => {
  it('finds only readings that map back to their source', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const source = damage(`$${pieces.join('')}$`)
        if (source.includes('$') || source.includes('\\')) return
        for (const { tex } of search(shippedModel().grammar, source, 24)) expect(damage(`$${tex}$`)).toBe(source)
      }),
      { numRuns: 200 },
    )
  })
})
