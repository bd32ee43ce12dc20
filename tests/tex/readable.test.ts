import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readable, reading } from '../../src/tex/readable.ts'
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
    // What a neighbour could be read into is kept apart.
    [String.raw`\frac{1}{2}x`, '(1/2)x'],
    [String.raw`\log\frac{1}{\delta}`, 'log (1/δ)'],
    [String.raw`\frac{d}{T}\sqrt{n}`, '(d/T)√n'],
    [String.raw`\sum_i\frac{1}{i}`, '∑_i 1/i'],
    [String.raw`|\frac{a}{b}|`, '|a/b|'],
    [String.raw`|x|\frac{a}{b}`, '|x|(a/b)'],
    [String.raw`\frac{a}{b}^2`, '(a/b)²'],
    [String.raw`\sqrt{x}^2`, '(√x)²'],
    [String.raw`\sqrt{\mu}f`, '√μ f'],
    [String.raw`\partial_t u`, '∂_t u'],
    [String.raw`\frac{1}{\sqrt{n}}`, '1/√n'],
    [String.raw`\frac{\partial u}{\partial t}`, '∂u/∂t'],
    [String.raw`\frac{n^2}{k(k-1)}`, 'n²/(k(k − 1))'],
    [String.raw`\frac{ab}{cd}`, 'ab/(cd)'],
    // Words in a formula stand apart from signs.
    [String.raw`y\sim\text{Bernoulli}(p)`, 'y ∼ Bernoulli(p)'],
    [String.raw`\text{width}=2`, 'width = 2'],
    [String.raw`\langle\text{a},\text{b}\rangle`, '⟨a, b⟩'],
    ['A:=(0,1)', 'A := (0,1)'],
    [String.raw`\textit{\underline{R}einforced}`, 'Reinforced'],
    [String.raw`\stackrel{\cdot}{N }(t)`, 'N^·(t)'],
    [String.raw`a\phantom{b}c`, 'ac'],
    [String.raw`\overline{x_1}`, 'bar(x₁)'],
    [String.raw`\widetilde{AB}`, 'tilde(AB)'],
    [String.raw`\mathcal{E\mkern-2mu LI}`, 'ELI'],
  ])('reads %s as %s', (tex, text) => {
    expect(readable(tex)).toBe(text)
  })

  it.each([
    [String.raw`\ell_p`, 'ℓₚ'],
    ['x_{ij}^T', 'xᵢⱼᵀ'],
    [String.raw`\lambda_{\max}`, 'λₘₐₓ'],
    [String.raw`\partial_t u`, '∂ₜu'],
    ['x_{i,j}', 'x_(i, j)'],
    ['L_{loc}', 'L_(loc)'],
    [String.raw`\mathbb{R}^{m\times n}`, 'ℝ^(m×n)'],
  ])('reads %s as %s with every letter that Unicode raises or lowers', (tex, text) => {
    expect(reading(tex, 'all')).toEqual({ text, isWhole: true })
  })

  it.each([
    String.raw`\begin{pmatrix}a&b\\c&d\end{pmatrix}`,
    String.raw`\sum_{\substack{i\\j}}x`,
    String.raw`\underbrace{x+y}_{n}`,
    String.raw`\cancel{x}`,
    String.raw`\unknown x`,
  ])('knows that a line of text does not say all of %s', (tex) => {
    expect(reading(tex).isWhole).toBe(false)
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
