import { expect, test } from 'vitest'
import { setFormula } from '../../src/site/abstract/set-formula.ts'
import { renderEntry } from '../../src/site/render.ts'
import { entry } from './entries.ts'

test.each([
  ['\\mathbb{R}', 'ℝ'],
  ['\\mathbb{E}', '𝔼'],
  ['\\mathcal{L}', 'ℒ'],
  ['\\mathcal{O}', '𝒪'],
  ['\\mathfrak{S}', '𝔖'],
  ['\\mathbf{x}', '𝐱'],
  ['\\mathbf{1}', '𝟏'],
  ['\\boldsymbol{\\theta}', '𝜽'],
  ['\\mathsf{T}', '𝖳'],
  ['\\mathrm{d}', 'd'],
  ['x', 'x'],
])('MathML alone says the style of %s in its letters', (tex, letters) => {
  const formula = { tex, text: tex, display: false }
  for (const html of [setFormula(formula, 'mathml'), renderEntry(entry(`$${tex}$`)).mathml ?? '']) {
    const [, drawn = ''] = /<semantics[^>]*>(.*?)<annotation/.exec(html) ?? []
    expect(drawn.replace(/<[^>]*>/g, '')).toBe(letters)
    expect(drawn).not.toMatch(/mathvariant="(?!normal)/)
  }
})
