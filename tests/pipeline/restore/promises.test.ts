import fc from 'fast-check'
import { describe, it } from 'vitest'
import { commandNames } from '../../../src/pipeline/restore/detect/command-names.ts'
import { damage } from '../../../src/tex/damage.ts'
import { keepsPromises } from './keeps-promises.ts'

const word = fc.constantFrom(
  'we',
  'show',
  'a',
  'model',
  'in',
  'the',
  'top',
  'times',
  'to',
  'log',
  'sum',
  'max',
  'beta',
  'stop',
  'I',
  'A',
)
const name = fc.constantFrom(...commandNames)
const wreck = fc.constantFrom(
  '^',
  '_',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '|',
  '=',
  '<',
  '-',
  ',',
  '.',
  '!',
  "'",
  '~',
  '%',
  '&',
  '$',
  '\\',
  '`',
  ' ',
  'n',
  'X',
  '2',
)
const piece = fc.oneof(
  { weight: 3, arbitrary: word.map((text) => ` ${text} `) },
  { weight: 3, arbitrary: name },
  { weight: 6, arbitrary: wreck },
  { weight: 1, arbitrary: name.map((text) => `\\${text}{`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('https://example.org/a_b', '{here}', '\\emph{', '\\"o', '``', '--', 'O(', 'R^{', '1{2}'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
)

/** TeX as authors write it, to be damaged. */
const { formula } = fc.letrec<{ formula: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('n', 'x', 'T', '2', '\\epsilon', '\\mathbb{R}', '\\ell'),
    tie('formula').map((tex) => `\\left(${tex}\\right)`),
  ),
  formula: fc.oneof(
    { depthSize: 'small' },
    tie('atom'),
    fc.tuple(tie('atom'), tie('formula')).map(([a, b]) => `${a}^{${b}}`),
    fc.tuple(tie('atom'), tie('atom')).map(([a, b]) => `${a}_{${b}}`),
    fc.tuple(tie('formula'), fc.constantFrom('+', '\\times ', '\\leq ', '='), tie('formula')).map((parts) => parts.join('')),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `\\frac{${a}}{${b}}`),
    tie('formula').map((tex) => `\\sqrt{${tex}}`),
  ),
}))

describe('restore keeps its promises', { timeout: 60_000 }, () => {
  it('for words and wreckage in any order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => keepsPromises(pieces.join(''))),
      { numRuns: 1000 },
    )
  })

  it('for damaged sentences with formulas', () => {
    const sentence = fc
      .array(
        fc.oneof(
          word,
          formula.map((tex) => `$${tex}$`),
        ),
        { maxLength: 12 },
      )
      .map((parts) => damage(parts.join(' ')))
    fc.assert(fc.property(sentence, keepsPromises), { numRuns: 500 })
  })

  it('for sentences that still have their TeX', () => {
    const sentence = fc.array(
      fc.oneof(
        word,
        formula.map((tex) => `$${tex}$`),
        formula.map((tex) => `\\(${tex}\\)`),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(sentence, (parts) => keepsPromises(parts.join(' '))),
      { numRuns: 500 },
    )
  })

  it('for any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), keepsPromises), { numRuns: 500 })
  })
})
