import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { katexOptions, renderable } from '../../src/tex/katex.ts'

describe('renderable', () => {
  it.each(['x^2', String.raw`\mathbb{R}^{m\times n}`, String.raw`\text{if } x > 0`, 'ε_1 + φ', '^2', 'N{=}4'])(
    'takes %s',
    (tex) => {
      expect(renderable(tex)).toBe(true)
    },
  )

  it.each([
    String.raw`\href{https://example.org}{x}`,
    String.raw`\htmlClass{a}{x}`,
    String.raw`\includegraphics{a.png}`,
    String.raw`\def\x{y} \x`,
    String.raw`\newcommand{\x}{y}`,
    String.raw`\html@mathml{a}{b}`,
    String.raw`\unknown`,
    String.raw`\textit{\texttt{x}}`, // a letter that KaTeX has no font for
    'x^',
    '{x',
    ' ',
    'x'.repeat(5000),
  ])('refuses %s', (tex) => {
    expect(renderable(tex)).toBe(false)
  })

  it('refuses a macro that grows without end', () => {
    expect(renderable('{'.repeat(900) + '}'.repeat(900))).toBeTypeOf('boolean')
  })
})

describe('katexOptions', () => {
  it('draws the letters of newer digests as the authors’ commands', () => {
    const html = (tex: string): string => katex.renderToString(tex, { ...katexOptions, output: 'html' })
    expect(html('φ + ε')).toBe(html(String.raw`\phi + \epsilon`))
  })

  it('hands out new macros each time, since KaTeX writes into them', () => {
    expect(katexOptions.macros).not.toBe(katexOptions.macros)
  })
})
