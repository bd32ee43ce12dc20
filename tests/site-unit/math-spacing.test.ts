import { expect, test } from 'vitest'
import { setFormula } from '../../src/site/abstract/set-formula.ts'
import { renderEntry } from '../../src/site/render.ts'
import { entry } from './entries.ts'

/** MathML's text with `|` for each thin space. */
function spacesOf(html: string): string {
  const [, drawn = ''] = /<semantics[^>]*>(.*?)<annotation/.exec(html) ?? []
  return drawn.replace(/<mspace width="0.1667em"><\/mspace>/g, '|').replace(/<[^>]*>|\u2061/g, '')
}

test.each([
  ['nd\\log n', 'nd|log|n'],
  ['O(n\\log\\log n)', 'O(n|log|log|n)'],
  ['\\log(n)', 'log(n)'],
  ['d\\log^3(n)', 'd|log3(n)'],
  ['(a)\\log_2 n', '(a)|log2|n'],
  ['x+\\max_i y', 'x+maxi|y'],
  ['\\frac{1}{\\log n}', '1log|n'],
  ['n^{\\log n}', 'nlog|n'],
  ['xyz', 'xyz'],
])('MathML alone has the thin spaces of %s around names', (tex, spaces) => {
  expect(spacesOf(setFormula({ tex, text: tex, display: false }, 'mathml'))).toBe(spaces)
  expect(spacesOf(renderEntry(entry(`$${tex}$`)).mathml ?? '')).toBe(spaces)
})
