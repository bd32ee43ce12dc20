import { describe, expect, test } from 'vitest'
import { atoms } from '../../../src/site/search/atoms.ts'
import { indexTerms, queryTerms } from '../../../src/site/search/formula-terms.ts'
import { readable } from '../../../src/tex/readable.ts'

describe('one formula, however it is written, has the same atoms:', () => {
  test.each([
    ['o n log n', ['O(n \\log n)', 'O(n log n)', 'o(n log(n))', '\\mathcal{O}(n\\log n)', '\\tilde{O}(n \\cdot \\log n)']],
    ['epsilon ^- 2', ['\\epsilon^{-2}', 'epsilon^{-2}', 'ε⁻²', 'epsilon^-2', '\\varepsilon^{-2}', '$\\epsilon^{-2}$']],
    ['l _p', ['\\ell_p', 'ℓ_p', 'L_p', 'l_{p}', '\\ell_{p}']],
    ['r ^m times n', ['\\mathbb{R}^{m\\times n}', 'ℝ^(m×n)', 'R^{m × n}']],
    ['1 / sqrt t', ['\\frac{1}{\\sqrt{T}}', '1/√T', '1/sqrt(T)', '1/\\sqrt{T}']],
    ['x leq 2', ['x \\leq 2', 'x ≤ 2', 'x <= 2', 'x \\le 2']],
    ['theta ^*', ['\\theta^*', 'θ^*', '\\hat\\theta^{*}']],
  ])('%s', (expected, spellings) => {
    for (const spelling of spellings) expect([spelling, atoms(spelling).join(' ')]).toEqual([spelling, expected])
  })
})

const FORMULAS = [
  'O(n^2 \\log n)',
  'x_{t+1} \\leq \\frac{\\log n}{n}',
  '\\|A\\|_F^2',
  '\\hat{\\theta}_{ij}',
  '97\\,\\text{ms}',
  '\\lambda > 0',
]

test('TeX and its Unicode text are indexed alike', () => {
  for (const tex of FORMULAS) expect(indexTerms(readable(tex))).toEqual(indexTerms(tex))
})

test('a formula is found by itself, by a part of it and by the name of its sign', () => {
  const indexed = indexTerms('\\tilde{O}(\\sqrt{d}/\\varepsilon^2)')
  for (const query of ['Õ(√d/ε²)', '1/epsilon^2', 'sqrt(d)', 'ε', 'epsilon']) {
    const terms = queryTerms(query)
    if (query === '1/epsilon^2') expect(terms.every((term) => indexed.includes(term))).toBe(false)
    else expect([query, terms.filter((term) => !indexed.includes(term)), terms.length > 0]).toEqual([query, [], true])
  }
})

test('terms of pairs look like no word, so that the index’s stemmer leaves them alone', () => {
  for (const term of FORMULAS.flatMap(queryTerms)) expect(term).toMatch(/^q0[0-9bcdfghjklmnpqrstvwxz]{4}$/)
})
