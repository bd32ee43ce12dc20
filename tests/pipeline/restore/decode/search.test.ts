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

  it.each([
    ['log T{n}', '\\frac{\\log T}{n}'],
    ['partial u{partial t} = A u', '\\frac{\\partial u}{\\partial t} = A u'],
    ['bar Z_{tau p}', '\\bar Z_{\\tau p}'],
    ['OBigl(ln1{varepsilon}Bigr)', 'O\\Bigl(\\ln\\frac{1}{\\varepsilon}\\Bigr)'],
    ['texttt{KL}', '\\sqrt{\\texttt{KL}}'],
  ])('finds among others what %s was', (source, tex) =>
    expect(search(shippedModel().grammar, source, 24).map((reading) => reading.tex)).toContain(tex),
  )
})
