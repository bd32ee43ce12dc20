import { describe, expect, it, test } from 'vitest'
import { clashes } from '../../src/site/clashes.ts'
import { entryFile } from '../../src/site/href.ts'
import { redirectsOf } from '../../src/site/paper.ts'
import { entry } from './entries.ts'
import { paper } from './papers.ts'

describe('redirectsOf', () => {
  it('are the aliases and the slug as minted, when the paper has another now', () => {
    const { data } = entry('', { aliases: ['older', 'a-paper'], generated: { slug: 'as-minted' } })
    expect(redirectsOf(data)).toEqual(['older', 'as-minted'])
    expect(redirectsOf(entry('').data)).toEqual([])
  })
})

describe('clashes', () => {
  it('finds an address that two entries claim, present or former', () => {
    const list = [
      { ...paper('a'), file: 'a.md' },
      { ...paper('b', { redirects: ['a'] }), file: 'b.md' },
    ]
    expect(clashes(list).map(({ file, what }) => [file, what])).toEqual([['b.md', 'the address papers/a/ is also that of a.md']])
    expect(clashes(list.slice(0, 1))).toEqual([])
  })
})

test('the file of an entry stands in the content folder', () => {
  expect(entryFile('papers/2025/a-paper.md')).toBe('content/papers/2025/a-paper.md')
})
