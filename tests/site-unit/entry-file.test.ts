import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { parseEntryFile } from '../../src/site/entry-file.ts'
import { entry } from './entries.ts'

const fileOf = (data: object, body = 'Words.') => `---\n${stringify(data)}---\n\n${body}\n`

describe('parseEntryFile', () => {
  it('reads front matter and body', () => {
    const { data } = entry('Words.')
    expect(parseEntryFile(fileOf(data), 'papers/2025/a-paper.md')).toEqual({ entry: { data, body: 'Words.' }, problems: [] })
  })

  it('names file, line and field of every fault', () => {
    const { data } = entry('Words.')
    const { problems } = parseEntryFile(fileOf({ ...data, slug: 'A Paper', themes: 'attention' }), 'papers/2025/a-paper.md')
    expect(problems.map(({ file, line, what }) => ({ file, line, what }))).toEqual([
      { file: 'papers/2025/a-paper.md', line: 3, what: expect.stringContaining('field slug: a slug is lower-case letters') },
      { file: 'papers/2025/a-paper.md', line: 8, what: expect.stringContaining('field themes: ') },
    ])
  })

  it('refuses a file without front matter, and front matter that is not YAML', () => {
    expect(parseEntryFile('Words.', 'x.md').problems[0]?.what).toBe('the file has no front matter')
    expect(parseEntryFile('---\ntitle: "open\n---\n', 'x.md').problems[0]?.what).toContain('is not YAML')
  })
})
