import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entry, entrySchema } from '../src/entry.ts'
import { plainLines, readEntry } from '../src/entry-file.ts'
import { formatEntry } from '../src/pipeline/write/format-entry.ts'
import { withoutUnseen } from '../src/unseen-characters.ts'

const entry: Entry = {
  data: {
    title: 'Bounds for $\\ell_p$',
    slug: 'bounds-for-ell-p',
    guid: 'urn:uuid:1d95d041-4fc3-57a6-8b21-e37b6212265f',
    key: 'bounds-ell-p',
    aliases: ['bounds'],
    withdrawn: 'Lemma 2 has a gap.',
    digests: { '2025-03-12': 14, '2025-03-19': 2 },
    arxiv: '2503.01230',
    authors: ['Ann "A." One', "O'Two"],
    themes: ['attention'],
    evidence: { attention: ['softmax: fast', '- heads'] },
    doubts: [{ tex: '\\sqrt{n}', nth: 1, source: 'n', confidence: 0.5 }],
    unrestored: [{ source: '1{2}', nth: 1 }],
    verified: ['\\ell_p'],
    scraped: { title: 'Bounds for ell_p', abstract: 'One: # no comment\n\n---\n\u202etwo\u2028' },
    generated: { slug: 'bounds-for-ell-p', title: '0123456789ab' },
  },
  body: 'We bound $\\sqrt{n}$.\n\n\\--- and 1{2}.',
}
const text = formatEntry(entry)
const line = (part: string) => text.split('\n').findIndex((candidate) => candidate.includes(part)) + 1

test('an entry has one line a field where it can be, and what cannot be seen is spelled out', async () => {
  await expect(text).toMatchFileSnapshot('fixtures/entry.md')
})

test('written and read it is the same', () => {
  expect(readEntry(text, 'x.md')).toMatchObject({ entry, problems: [] })
})

test('whatever stands in the fields and the body, written and read it is the same', { timeout: 30_000 }, () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '---',
      '\n---\n',
      '"',
      "'",
      '\\',
      '\\u0041',
      '# x',
      ': ',
      '- ',
      '&a',
      '*a',
      '!x',
      '{',
      '[',
      '%',
      '@',
      '`',
      '|',
      '>',
      'null',
      'true',
      '1e3',
      '0x1',
      '2025-03-12',
      '~',
      '',
      'a\r\nb',
      '\u0085',
      '\ufeff',
      '__proto__',
    ),
  )
  const some = words.filter((value) => withoutUnseen(value).trim() !== '')
  const entries = fc
    .record({
      title: some,
      authors: fc.array(some),
      evidence: fc.dictionary(fc.stringMatching(/^[a-z0-9-]{1,8}$/), fc.array(words)),
      abstract: words,
      tex: some,
      body: words,
    })
    .map(({ title, authors, evidence, abstract, tex, body }) => ({
      data: {
        ...entry.data,
        ...{
          title,
          authors,
          evidence,
          scraped: { title, abstract },
          doubts: [{ tex, nth: 1, source: abstract, confidence: 0.25 }],
        },
      },
      body: plainLines(body.toWellFormed()).replace(/^\n+|\s+$/g, ''),
    }))
  fc.assert(
    fc.property(entries, (value) => {
      const file = formatEntry(value)
      expect(readEntry(Buffer.from(file).toString(), 'x.md')).toEqual({ entry: value, loose: value.data, problems: [] })
      expect(formatEntry(value, file)).toBe(file)
      // With a former text, none of which is taken over, the library of YAML writes it.
      expect(formatEntry(value, '')).toBe(file)
    }),
  )
})

describe('a fault names its line', () => {
  const cases: [string, string, number, string][] = [
    [
      'a slug that is none',
      text.replace('slug: "bounds', 'slug: "Bounds'),
      line('slug:'),
      'slug: a slug is lower-case letters and digits',
    ],
    ['a field that is not known', text.replace('themes:', 'topics: []\nthemes:'), line('themes:'), 'there is no field topics'],
    ['a field within a field', text.replace('nth: 1, source: "n"', 'nth: 0, source: "n"'), line('tex:'), 'doubts.0.nth: '],
    ['a field that is missing', text.replace(/^scraped:\n.*\n.*\n/m, ''), 2, 'scraped: '],
    [
      'a quote that is not closed',
      text.replace('key: "bounds-ell-p"', 'key: "bounds-ell-p'),
      line('key:'),
      'the front matter is not YAML: ',
    ],
    [
      'a field that is there twice',
      text.replace('themes:', 'key: "again"\nthemes:'),
      line('themes:'),
      'the front matter is not YAML: Map keys must be unique',
    ],
    ['a digest of no day', text.replace('2025-03-19: 2', '2025-02-30: 2'), line('digests:'), 'digests.2025-02-30: '],
    ['no digest', text.replace(/digests: .*/, 'digests: {}'), line('digests:'), 'digests: it must name a digest'],
    ['a number for a text', text.replace('arxiv: "2503.01230"', 'arxiv: 2503.01230'), line('arxiv:'), 'arxiv: '],
    [
      'aliases of YAML',
      text.replace('title: "Bounds for $\\\\ell_p$"', 'title: &a x').replace(/key: .*/, 'key: *a'),
      1,
      'the front matter holds YAML aliases',
    ],
    ['no front matter', 'We bound.\n', 1, 'the file does not begin with front matter'],
    ['front matter without an end', text.slice(0, 80), 1, 'the file does not begin with front matter'],
  ]
  test.each(cases)('%s', (_, file, at, what) => {
    const { entry: none, problems } = readEntry(file, 'papers/2025/x.md')
    expect(none).toBeUndefined()
    expect(problems[0]).toMatchObject({ file: 'papers/2025/x.md', line: at, what: expect.stringContaining(what), scope: 'item' })
  })
})

test('a checkout with CRLF and a byte order mark reads the same', () => {
  expect(readEntry(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'x.md').entry).toEqual(entry)
})

test('a field that is unchanged keeps its comments and its spelling', () => {
  const edited = text
    .replace('key: "bounds-ell-p"', '# agreed\nkey: bounds-ell-p   # short')
    .replace('themes: [ "attention" ]', 'themes:\n  - attention')
  const next = formatEntry({ ...entry, data: { ...entry.data, arxiv: '2503.01231' } }, edited)
  expect(next).toContain('# agreed\nkey: bounds-ell-p # short\n')
  expect(next).toContain('themes:\n  - attention\n')
  expect(next).toContain('arxiv: "2503.01231"')
})

test.each(['2503.01230', '0704.0001', 'hep-th/9901001', 'math.GT/0309136'])('arXiv id %s', (id) => {
  expect(entrySchema.shape.arxiv.safeParse(id).success).toBe(true)
})

test.each(['2503.1', '2503.01230v2', 'arXiv:2503.01230', '../x'])('not an arXiv id: %s', (id) => {
  expect(entrySchema.shape.arxiv.safeParse(id).success).toBe(false)
})
