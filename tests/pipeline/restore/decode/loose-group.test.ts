import { expect, it } from 'vitest'
import { hasLooseGroup } from '../../../../src/pipeline/restore/decode/loose-group.ts'

it.each([
  ['T{n}', true],
  ['\\log T{n}', true],
  ['\\frac{T}{n}', false],
  ['\\frac1{n}', false],
  ['\\tfrac d {n}', false],
  ['10{,}000', false],
  ['x^{2}', false],
  ['d\\sqrt{T}', false],
  ['p\\in\\mathbb{T}^3', false],
])('%s: %s', (tex, loose) => expect(hasLooseGroup(tex)).toBe(loose))
