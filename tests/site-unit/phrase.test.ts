import { describe, expect, it } from 'vitest'
import { formulaHtml } from '../../src/site/abstract/formula-html.ts'
import { phrase } from '../../src/site/abstract/phrase.ts'

const mark = (text: string) => `<span class="script-mark">${text}</span>`

describe('phrase', () => {
  it('says a title’s formula in its name and raises and lowers it on the page', () => {
    expect(phrase('Sharper Bounds for $\\ell_q$ and $x^{p-q}$')).toEqual({
      text: 'Sharper Bounds for ℓ_q and x^(p−q)',
      html: `Sharper Bounds for ℓ<sub>${mark('_')}q</sub> and x<sup>${mark('^(')}p−q${mark(')')}</sup>`,
    })
  })

  it('takes Markdown’s escapes and emphasis for what they say', () => {
    expect(phrase('C\\*-algebras *and* costs of \\$5').text).toBe('C*-algebras and costs of $5')
  })

  it('lets nothing become markup', () => {
    expect(phrase('<b>bold</b> & a < b').html).toBe('&lt;b&gt;bold&lt;/b&gt; &amp; a &lt; b')
  })
})

describe('formulaHtml', () => {
  it.each([
    ['O(n²)', 'O(n²)'],
    ['a^(b^(c))', `a<sup>${mark('^(')}b<sup>${mark('^(')}c${mark(')')}</sup>${mark(')')}</sup>`],
    ['x_(i', `x<sub>${mark('_')}(</sub>i`],
    ['x ^', 'x ^'],
    ['a<b', 'a&lt;b'],
  ])('%s becomes %s', (formula, html) => {
    expect(formulaHtml(formula)).toBe(html)
  })
})
