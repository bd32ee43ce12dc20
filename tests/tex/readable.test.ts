import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readable } from '../../src/tex/readable.ts'
import { symbols } from '../../src/tex/symbols.ts'

describe('readable', () => {
  it.each([
    [String.raw`O(n^2 \log n)`, 'O(n² log n)'],
    [String.raw`\epsilon_1`, 'ε₁'],
    [String.raw`\mathbb{R}^{m\times n}`, 'ℝ^(m×n)'],
    [String.raw`\ell_p`, 'ℓ_p'],
    [String.raw`4.98\times`, '4.98×'],
    [String.raw`\frac{1}{2}`, '1/2'],
    [String.raw`\frac{a+b}{c}`, '(a + b)/c'],
    [String.raw`\sqrt{n}`, '√n'],
    [String.raw`\sqrt[3]{\log n}`, '∛(log n)'],
    [String.raw`\tilde{O}(\sqrt{T})`, 'Õ(√T)'],
    ['10^{-3}', '10⁻³'],
    ['x_{i,j}', 'x_(i, j)'],
    ['1,000', '1,000'],
    ['-1', '−1'],
    [String.raw`97\,ms`, '97 ms'],
    [String.raw`x\in\{-1,1\}^d`, 'x ∈ {−1,1}^d'],
    [String.raw`\|x\|_2 \le 1`, '‖x‖₂ ≤ 1'],
    [String.raw`\text{if } x>0`, 'if x > 0'],
    [String.raw`\left(\frac{d}{n}\right)^{1/2}`, '(d/n)^(1/2)'],
    [String.raw`{n \choose k}`, '(n choose k)'],
    [String.raw`\not\in`, '∉'],
    [String.raw`\hiformer`, 'hiformer'],
    [String.raw`\begin{cases}a & b\\ c & d\end{cases}`, '(a, b; c, d)'],
    [String.raw`90^\circ`, '90°'],
    ["f'", 'f′'],
  ])('reads %s as %s', (tex, text) => {
    expect(readable(tex)).toBe(text)
  })

  it('never flattens a script into a number or a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,6}$/), fc.constantFrom('^', '_'), (script, sign) => {
        expect(readable(`n${sign}{${script}}`)).not.toBe(`n${script}`)
      }),
    )
  })

  it('leaves no backslash, whatever it is given', () => {
    const token = fc.oneof(
      fc.constantFrom(...symbols.keys()).map((name) => `\\${name} `),
      fc.constantFrom(
        '{',
        '}',
        '^',
        '_',
        '&',
        '\\\\',
        '\\frac',
        '\\sqrt[',
        ']',
        '\\left(',
        '\\begin{array}',
        '\\end',
        '\\text{',
        'x',
        '2',
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        expect(readable(tokens.join(''))).not.toContain('\\')
      }),
    )
  })
})
