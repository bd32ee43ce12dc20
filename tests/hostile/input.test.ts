/** Files that are made to break whoever reads them: each is refused in a clear line, and neither the time nor the memory is used up. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readDigest } from '../../src/pipeline/read/detect.ts'
import { readContent } from '../../src/pipeline/write/read-content.ts'
import { formatProblem } from '../../src/problem.ts'
import { entryPaths } from '../../src/site/entry-files.ts'

const DEEP = 20_000
const nested = (open: string, inside: string, close: string) => open.repeat(DEEP) + inside + close.repeat(DEEP)
const json = (paper: object) => JSON.stringify([{ title: 'A paper', abstract: 'It says so. It goes on.', ...paper }])
const post = (fields: string) => `---\ntitle: A paper\nabstract: It says so.\n${fields}\n---\n`
const xml = (head: string, title: string) =>
  `<?xml version="1.0"?>${head}<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${title}</title><summary>It says so.</summary></entry></feed>`
const markdown = (text: string) => `# Papers\n\n${text}\n\n## [A paper](https://arxiv.org/abs/2601.00001)\n\nIt says so.\n`
const doubled = Array.from({ length: 30 }, (_, at) => `@string{s${at + 1} = s${at} # s${at}}\n`).join('')
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, 0x20)

const said = (name: string, content: string | Buffer) => {
  const { digests, problems } = readDigest({ path: `digests/${name}`, bytes: Buffer.from(content) })
  return { digests, lines: problems.map(formatProblem) }
}

describe('of a file', () => {
  test.each<[what: string, name: string, content: string | Buffer, message: RegExp]>([
    ['brackets in brackets, as JSON', '2026-01-05.json', nested('[', '{"title":"a"}', ']'), /malformed: .* too deep/],
    ['objects in objects', '2026-01-05.json', nested('{"a":', '1', '}'), /malformed: .* too deep/],
    ['lists in lists, as YAML', '2026-01-05.md', post(`x: ${nested('[', '', ']')}`), /:4: malformed: .* too deep/],
    ['YAML that doubles itself', '2026-01-05.md', post('a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'), /:5: malformed: .* aliases/],
    ['elements in elements', '2026-01-05.xml', xml('', nested('<a>', '', '</a>')), /:1: malformed: .* too deep/],
    [
      'entities that double themselves',
      '2026-01-05.xml',
      xml('<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>', '&b;'),
      /entity/,
    ],
    [
      'an entity that is a file',
      '2026-01-05.xml',
      xml('<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'),
      /entity/,
    ],
    [
      'abbreviations that double themselves',
      '2026-01-05.bib',
      `@string{s0 = "xx"}\n${doubled}@misc{k, title = s30}`,
      /:6: malformed/,
    ],
    ['braces in braces, as BibTeX', '2026-01-05.bib', `@misc{k, title = ${nested('{', 'x', '}')}}`, /malformed: .* too deep/],
    ['quotations in quotations', '2026-01-05.md', markdown(nested('> ', 'x', '')), /:3: malformed/],
    ['links in links', '2026-01-05.md', markdown(nested('[a](', 'x', '')), /:3: malformed/],
    ['a table as wide as a book', '2026-01-05.md', markdown(`${'|a'.repeat(DEEP)}\n${'|-'.repeat(DEEP)}`), /:3: malformed/],
    ['headings alone', '2026-01-05.md', markdown('a\n===\n'.repeat(DEEP)), /malformed/],
    [
      'much that was packed into little',
      '2026-01-05.json.gz',
      gzipSync(zeros(65)),
      /too-large: .* more than 64 MB once it is unpacked/,
    ],
    ['what was packed twice', '2026-01-05.json.gz', gzipSync(gzipSync(json({}))), /nul-bytes/],
    ['another archive', '2026-01-05.zip', 'PK\x03\x04\x14\x00', /form-not-read: .* zip/],
    ['more than a digest can hold', '2026-01-05.txt', zeros(65), /too-large: the file holds more than 64 MB;/],
    [
      'a line of 10 MB, as text',
      '2026-01-05.txt',
      `Daily Papers\nJan 5\nA title\n\n${'word '.repeat(2e6)}\n`,
      /too-long|no-papers/,
    ],
    ['a title of 10 MB', '2026-01-05.json', json({ title: 'word '.repeat(2e6) }), /paper-too-long/],
    ['an abstract of 10 MB', '2026-01-05.json', json({ abstract: 'word '.repeat(2e6) }), /paper-too-long/],
  ])('%s is told in a line, and nothing of it is listed', (_, name, content, message) => {
    const { digests, lines } = said(name, content)
    expect(digests.flatMap(({ items }) => items)).toEqual([])
    expect(lines.join('\n')).toMatch(message)
    for (const line of lines) expect(line).toMatch(/^[^\n]{10,2200}$/)
  })

  test.each(['authors', 'code', 'categories'])('%s in lists of lists of lists are too deep, or left out', (field) => {
    const { lines } = said('2026-01-05.json', json({ [field]: 'x' }).replace('"x"', nested('[', '', ']')))
    expect(lines.join()).toMatch(/too deep/)
  })
})

describe('the name of a file', () => {
  test.each([
    '2026-01-05 .txt',
    '2026-01-05-..txt',
    '2026-01-05-Ünïcode.txt',
    '2026-01-05\u202etxt.exe',
    '2026-01-05\n::error::x.txt',
    '2026-01-05;$(touch x).txt',
    '-rf',
    'CON.txt',
    '2026-02-30.txt',
    '2026-01-05-<img src=x onerror=hostile(1)>.json',
    `2026-01-05-${'x'.repeat(240)}.txt`,
  ])('%j is refused in one line, or gives a digest a plain name', (name) => {
    const { digests, lines } = said(name, json({}))
    for (const { id } of digests) expect(id).toMatch(/^\d{4}-\d\d-\d\d-?[a-z0-9-]*$/)
    if (digests.length === 0) expect(lines).toHaveLength(1)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|^::/)
  })
})

describe('a link out of the content folder', () => {
  let folder = ''
  const at = (path: string) => join(folder, 'content', path)
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'))
    for (const name of ['content/digests', 'content/papers/2026', 'secret']) mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, 'secret/key.md'), '---\nsecret: yes\n---\n')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test.each([
    ['digests/2026-01-05.txt', 'secret/key.md', 'digest-not-file'],
    ['papers/2026/a.md', 'secret/key.md', 'entry-not-file'],
    ['lookups', 'secret', 'folder-link'],
    ['themes.yaml', 'secret/key.md', 'not-file'],
  ])('at %s is named and not followed', async (path, to, rule) => {
    symlinkSync(join(folder, to), at(path))
    const content = readContent(join(folder, 'content'))
    expect(content.problems).toMatchObject([{ file: path, rule, what: expect.stringMatching(/^this is a link/) }])
    expect(JSON.stringify([content.digests, content.entries, content.lookups, content.themes])).not.toContain('secret')
  })

  test('is not published, neither as a file nor as a folder', async () => {
    symlinkSync(join(folder, 'secret/key.md'), at('papers/2026/a.md'))
    symlinkSync(join(folder, 'secret'), at('papers/2027'))
    expect(entryPaths(join(folder, 'content'))).toEqual([])
  })
})
