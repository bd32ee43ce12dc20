import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { readFrontMatter } from '../src/front-matter.ts'

const whole = `title: "Bounds for $\\\\ell_p$"
aliases: [ "bounds", "a-b" ]
digests: { 2025-03-12: 14, 2025-03-19-more: 2 }
authors: []
evidence:
  attention: [ "softmax: fast", "- heads" ]
  more: []
doubts:
  - { tex: "\\\\sqrt{n}", nth: 1, source: "n", confidence: 0.5 }
verified:
  - "x"
scraped:
  title: "Bounds, \\"tight\\""
  abstract: "One: # no comment\\n\\u202etwo"
generated: {}
`

test('front matter as it was written is read without the library', () => {
  expect(readFrontMatter(whole)).toStrictEqual(parseDocument(whole).toJS())
})

test('front matter that anybody has changed is left to the library, or read as the library reads it', { timeout: 30_000 }, () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      '\\',
      '\\u0041',
      '\\ud83d',
      '#',
      ' # x',
      ': ',
      ':',
      '- ',
      ' ',
      '  ',
      '\n',
      '\n  ',
      '\t',
      '\r',
      ',',
      ', ',
    ),
    fc.constantFrom(
      '&a ',
      '*a',
      '!x ',
      '{',
      '}',
      '[',
      ']',
      '{ ',
      ' }',
      '%',
      '@',
      '`',
      '|',
      '>',
      'null',
      'true',
      '1e3',
      '007',
      '1.',
      '-1',
    ),
    fc.constantFrom(
      'null: ',
      'title: "x"\n',
      '  x: "y"\n',
      '  - "z"\n',
      '? ',
      '---\n',
      '...\n',
      '~',
      '\u0085',
      '\ufeff',
      '__proto__',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  const change = fc.record({ at: fc.nat(whole.length), until: fc.nat(4), piece })
  let read = 0
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const yaml = changes.reduce((text, { at, until, piece: put }) => text.slice(0, at) + put + text.slice(at + until), whole)
      const value = readFrontMatter(yaml)
      if (value === undefined) return
      read++
      const document = parseDocument(yaml, { uniqueKeys: true, prettyErrors: false, logLevel: 'error' })
      expect(document.errors).toEqual([])
      expect(value).toStrictEqual(document.toJS())
    }),
    { numRuns: Number(process.env.RUNS ?? 2000) },
  )
  expect(read).toBeGreaterThan(0)
})
