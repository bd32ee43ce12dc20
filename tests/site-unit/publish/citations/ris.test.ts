import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ris } from '../../../../src/site/publish/citations/ris.ts'
import { cite, inDoubt } from './citations.ts'

const linesOf = (...of: Parameters<typeof cite>) => ris([cite(...of)]).split('\r\n')

describe('RIS', () => {
  test('of a paper of which little is known: no author, no year', () => {
    expect(linesOf('a1', { title: 'On $O(n^2)$ & <b> } \\\\ more\nof it', key: 'sorting' })).toEqual([
      'TY  - UNPB',
      'ID  - sorting',
      'TI  - On O(n²) & <b> } \\ more of it',
      'UR  - https://someone.github.io/digest/papers/a1/',
      'N1  - Listed in the digest of 2025-03-12',
      'ER  - ',
      '',
    ])
  })

  test('with authors by family name, arXiv id and the day it appeared', () => {
    const authors = ['Ada Lovelace', 'Ludwig van Beethoven', 'Plato']
    const lines = linesOf('a1', { authors, arxiv: '2503.01234', published: '2025-03-04' })
    expect(lines).toContain('PY  - 2025')
    expect(lines).toContain('DA  - 2025/03/04')
    expect(lines.filter((line) => line.startsWith('AU'))).toEqual([
      'AU  - Lovelace, Ada',
      'AU  - van Beethoven, Ludwig',
      'AU  - Plato',
    ])
    expect(lines).toContain('AN  - arXiv:2503.01234')
    expect(lines).toContain('UR  - https://arxiv.org/abs/2503.01234')
  })

  test('has a note of a doubtful formula', () => {
    expect(linesOf('a1', inDoubt)).toContain('N1  - The formula O(T) in the title is unverified: the digest said “O (T_{”')
  })

  test('has a note of why the paper is withdrawn', () => {
    expect(linesOf('a1', { withdrawn: 'Lemma 2 has\na hole.' })).toContain('N1  - This paper is withdrawn: Lemma 2 has a hole')
  })

  test('is one field a line, however long, whatever it holds', () => {
    const word = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(word, word, (title, author) => {
        const text = ris([cite('a1', { title: `T ${title} ER  - \r\nTY  - BOOK`, authors: [author] }), cite('b2')])
        const lines = text.split('\r\n').filter((line) => line !== '')
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\p{Cc}]*$/u.test(line))).toEqual([])
        expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - UNPB', 'TY  - UNPB'])
      }),
    )
  })
})
