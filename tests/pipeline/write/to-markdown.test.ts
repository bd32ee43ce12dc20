import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitEntry } from '../../../src/entry-file.ts'
import type { Segment } from '../../../src/pipeline/restore/segment.ts'
import { readMarkdown } from '../../../src/pipeline/write/from-markdown.ts'
import { bodyMarkdown, titleMarkdown } from '../../../src/pipeline/write/to-markdown.ts'
import { actual, expected } from './read-back.ts'

const text = (value: string): Segment => ({ kind: 'text', source: value, text: value })
const math = (tex: string, display = false): Segment => ({
  kind: 'math',
  source: tex,
  tex,
  display,
  origin: 'restored',
  confidence: 1,
})
const link = (url: string, label?: string): Segment => ({
  kind: 'link',
  source: url,
  url,
  ...(label === undefined ? {} : { label }),
})

const hostile = fc.constantFrom(
  ...[
    '<script>alert(1)</script>',
    '<!-- x',
    '-->',
    '<b>',
    '<+@0>',
    '<',
    '@0>',
    '&amp;',
    '&#36;',
    '---',
    '--- ',
    '===',
    '# a',
    '####### b',
    '- a',
    '+ b',
    '* c',
    '1. a',
    '2) b',
  ],
  ...[
    '> q',
    '```',
    '~~~',
    '`a`',
    '$',
    '$$',
    '$a$',
    '\\$',
    '\\',
    '\\\\',
    '\\\n',
    '![a](b)',
    '[a](b)',
    '[a]: b',
    '[a]',
    '](',
    '*a*',
    '**b**',
    '_c_',
    '__d__',
  ],
  ...[
    '{a}',
    '{{ x }}',
    '<Foo/>',
    'import x from "y"',
    'export const a = 1',
    '| a | b |\n|---|---|',
    'https://a.org',
    'www.a.org',
    'me@a.org',
    '<https://a.org>',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '    code',
    '\u00a0',
    '\u0000',
    '\u202e',
    '\ud800',
    '\u2028',
    '\ufeff',
    '"',
    "'",
    ':',
    '%',
    '~',
    '^',
    '!',
    '&',
    '&lt',
    '👩‍🔬',
    'ﬁ',
    'é',
  ],
)
const words = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 4 }), fc.string({ maxLength: 6 })), { maxLength: 8 })
  .map((parts) => parts.join(''))
const tex = fc.array(
  fc.constantFrom(
    'x',
    'a_1',
    '\\alpha',
    '\\$',
    '$',
    '$$',
    '`',
    '``',
    '\n',
    '\n\n',
    ' ',
    '\\ ',
    '\\\\',
    '{',
    '}',
    '%c\n',
    '\\%',
    '# a',
    '- b',
    '=',
    '&',
    '<b>',
    '|',
  ),
  {
    minLength: 1,
    maxLength: 6,
  },
)
const segment = fc.oneof(
  words.map(text),
  fc.tuple(tex, fc.boolean()).map(([parts, display]) => math(parts.join(''), display)),
  fc
    .tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.option(words, { nil: undefined }))
    .map(([url, label]) => link(url, label)),
)
const segments = fc.array(segment, { maxLength: 6 })

describe('nothing in a digest becomes markup', () => {
  test('an abstract reads back as it was', () => {
    fc.assert(
      fc.property(segments, (value) => {
        const body = bodyMarkdown(value)
        expect(splitEntry(`---\n---\n\n${body}\n`)?.body).toBe(body)
        expect(actual(readMarkdown(body))).toBe(expected(value, false))
      }),
      { numRuns: 2000 },
    )
  })

  test('a title reads back as it was, on one line', () => {
    fc.assert(
      fc.property(segments, (value) => {
        const title = titleMarkdown(value)
        expect(title).not.toContain('\n')
        expect(actual(readMarkdown(title))).toBe(expected(value, true))
      }),
      { numRuns: 2000 },
    )
  })
})
