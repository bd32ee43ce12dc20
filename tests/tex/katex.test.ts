import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { allowedCommands } from '../../src/tex/allowed-commands.ts'
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
    String.raw`\csname def\endcsname\x{y}`,
    String.raw`\textcolor{white}{x}\rule{9em}{9em}`,
    String.raw`\red{x}`, // a colour of one learning platform
    String.raw`\kern-9999em x`,
    String.raw`x\kern- 9em y`,
    String.raw`x\hspace{99em}y`,
    `x${'\\!'.repeat(30)}y`,
    `${'{'.repeat(60)}x${'}'.repeat(60)}`,
    `${'\\left('.repeat(60)}x${'\\right)'.repeat(60)}`,
    'x^',
    '{x',
    ' ',
    'x'.repeat(5000),
  ])('refuses %s', (tex) => {
    expect(renderable(tex)).toBe(false)
  })

  it.each([String.raw`a\!b\,c`, String.raw`x\hspace{1em}y\kern-0.1em z`, String.raw`\{${'{'.repeat(30)}x${'}'.repeat(30)}\}`])(
    'takes what stays in its place: %s',
    (tex) => {
      expect(renderable(tex)).toBe(true)
    },
  )
})

describe('allowed commands', () => {
  const isKnown = (name: string) => {
    for (const tex of [`\\${name}`, `\\${name}{a}`, `\\${name}{a}{b}`, `\\text{\\${name}}`, `\\${name} (`]) {
      try {
        katex.renderToString(tex, { ...katexOptions, throwOnError: true })
        return true
      } catch (error) {
        if (!String(error).includes(`Undefined control sequence: \\${name}`)) return true
      }
    }
    return false
  }

  it('are commands that KaTeX knows', () => {
    expect([...allowedCommands].filter((name) => !isKnown(name))).toEqual([])
  })

  it('are none that load, link, define, or reach into the page', () => {
    const refused =
      'href url includegraphics htmlClass htmlId htmlStyle htmlData html def edef gdef xdef let futurelet global long newcommand renewcommand providecommand expandafter noexpand csname endcsname char verb show message errmessage input include write read openout immediate catcode rule raisebox color colorbox fcolorbox tag label ref require cssId class style unicode'
    expect(refused.split(' ').filter((name) => allowedCommands.has(name))).toEqual([])
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
