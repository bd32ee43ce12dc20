import { describe, expect, test } from 'vitest'
import { paperParts } from '../../src/site/abstracts.ts'
import { renderEntry } from '../../src/site/render.ts'
import { entry } from './entries.ts'

describe('a paper’s page', () => {
  /** A paper with so many formulas, no two alike. */
  const withFormulas = (count: number) => {
    const formulas = Array.from({ length: count }, (_, index) => `$\\frac{x_{${index}}}{\\sqrt{y}}$`)
    const one = entry(`It has ${formulas.join(', ')}.`)
    const { abstract, formulas: table } = paperParts({ ...one, ...renderEntry(one) })
    const kind = (text: string) => (text.includes('class="katex"') ? 'katex' : text.includes('<math') ? 'mathml' : 'unicode')
    return { kinds: [kind(abstract), kind(table[0]?.html ?? '')], rows: table.length }
  }

  test.each([
    [1, ['katex', 'katex']],
    [8, ['katex', 'mathml']],
    [40, ['mathml', 'mathml']],
    [300, ['mathml', 'unicode']],
  ])('with %i formulas has abstract and table as %j', (count, kinds) => {
    expect(withFormulas(count)).toEqual({ kinds, rows: count })
  })
})
