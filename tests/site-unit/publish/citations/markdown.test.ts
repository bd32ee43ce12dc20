import { describe, expect, test } from 'vitest'
import { markdownList } from '../../../../src/site/publish/citations/markdown.ts'
import { cite } from './citations.ts'

describe('Markdown', () => {
  test('of a paper of which little is known: no author, no year', () => {
    expect(markdownList([cite('a1', { title: 'On $O(n^2)$: a study' })])).toBe(
      '- [On O(n²): a study](<https://someone.github.io/digest/papers/a1/>). Listed in the digest of 2025-03-12.\n',
    )
  })

  test('with authors and arXiv id', () => {
    expect(markdownList([cite('a1', { title: 'Why?', authors: ['Ada Lovelace', 'Plato'], arxiv: '2503.01234' })])).toBe(
      '- Ada Lovelace, Plato. [Why?](<https://arxiv.org/abs/2503.01234>). arXiv:2503.01234. Listed in the digest of 2025-03-12.\n',
    )
  })

  test('of a list is one item a paper', () => {
    expect(markdownList([cite('a1'), cite('b2')]).match(/^- /gm)).toHaveLength(2)
  })

  test('lets nothing of a title become markup', () => {
    const [line = ''] = markdownList([cite('a1', { title: '\\*B\\* \\[x\\](y) &lt;i> `c` \\$5' })]).split('\n')
    expect(line).toContain('[\\*B\\* \\[x\\](y) \\<i\\> c \\$5](<')
  })
})
