import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Segment } from '../../../src/pipeline/restore/segment.ts'
import { segmentWhole } from '../../../src/pipeline/restore/segment-whole.ts'

const shown = (segments: readonly Segment[]) =>
  segments.map((one) => (one.kind === 'math' ? `⟨${one.tex}⟩` : one.kind === 'link' ? `[${one.url}]` : one.text)).join('')

describe('a text that has all its TeX', () => {
  test.each([
    ['We show $O(\\sqrt{n})$ and $ x $.', 'We show ⟨O(\\sqrt{n})⟩ and ⟨ x ⟩.'],
    ['the $KL$ term, $softmax(x)$, $n$-grams', 'the ⟨KL⟩ term, ⟨softmax(x)⟩, ⟨n⟩-grams'],
    ['\\(a \\times b\\) and \\[c^2\\]', '⟨a \\times b⟩ and ⟨c^2⟩'],
    ['$10\\times$ at $5$ and $10\\%$', '⟨10\\times⟩ at ⟨5⟩ and ⟨10\\%⟩'],
    ['costs $5 to $10 a day', 'costs $5 to $10 a day'],
    ['from $3M-$5M for $x_1$', 'from $3M-$5M for ⟨x_1⟩'],
    ['\\$5 to \\$10', '$5 to $10'],
    ["Schr\\\"odinger and \\'Ecole, 95\\% of \\emph{all} ``words''", 'Schrödinger and École, 95% of all “words”'],
    ['see \\url{https://example.org/a_b}', 'see [https://example.org/a_b]'],
    ['our macro $\\ourmacro{x}$ stays', 'our macro $\\ourmacro{x}$ stays'],
    ['a display \\[\\begin{align}a&=b\\end{align}\\] in a line', 'a display \\[\\begin{align}a&=b\\end{align}\\] in a line'],
    ['and apart:\n\n$$\\begin{align}a&=b\\end{align}$$\n\nso.', 'and apart:\n\n⟨\\begin{align}a&=b\\end{align}⟩\n\nso.'],
    ['nothing is guessed: x_{i} in varepsilon', 'nothing is guessed: x_{i} in varepsilon'],
  ])('%s', (text, expected) => expect(shown(segmentWhole(text))).toBe(expected))

  test('its formulas say where they are from', () => {
    expect(segmentWhole('$x$').map((one) => one.kind === 'math' && one.origin)).toEqual(['whole'])
    expect(segmentWhole('$x$', 'arxiv').map((one) => one.kind === 'math' && one.origin)).toEqual(['arxiv'])
  })

  test('loses nothing', () => {
    const piece = fc.constantFrom('$', '$$', '\\(', '\\)', 'x^2', ' ', '5', 'to', '\\alpha', '{', '}', '\\$', '\n\n', 'word ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        expect(
          segmentWhole(text)
            .map(({ source }) => source)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
