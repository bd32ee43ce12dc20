import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntryData } from '../../../../src/entry.ts'
import { bibtex } from '../../../../src/site/publish/citations/bibtex.ts'
import { parseBibtex } from '../../../support/bibtex.ts'
import { cite, inDoubt } from './citations.ts'

const fieldsOf = (changes: Partial<EntryData>) => parseBibtex(bibtex([cite('a1', changes)]))[0]?.fields ?? {}
const titleOf = (title: string) => fieldsOf({ title }).title

describe('BibTeX', () => {
  test('of a paper of which little is known', () => {
    expect(bibtex([cite('a1', { title: 'On sorting', key: 'sorting' })])).toBe(
      [
        '@misc{sorting,',
        '  title = {On sorting},',
        '  key = {sorting},',
        '  url = {https://someone.github.io/digest/papers/a1/},',
        '  note = {Listed in the digest of 2025-03-12},',
        '}',
        '',
      ].join('\n'),
    )
  })

  test('with authors, arXiv id and the day it appeared', () => {
    const known = { arxiv: '2503.01234', categories: ['cs.LG', 'stat.ML'], published: '2025-03-04' }
    expect(fieldsOf({ authors: ['Ada Lovelace', 'Ludwig van Beethoven'], ...known })).toMatchObject({
      author: 'Ada Lovelace and Ludwig van Beethoven',
      year: '2025',
      month: 'mar',
      eprint: '2503.01234',
      archivePrefix: 'arXiv',
      primaryClass: 'cs.LG',
      url: 'https://arxiv.org/abs/2503.01234',
    })
    expect(fieldsOf({ categories: ['cs.LG'] })).not.toHaveProperty('primaryClass')
  })

  test.each([
    ['a style may not lower capitals', 'Learning with LoRA in Hilbert spaces', 'Learning with {LoRA} in {Hilbert} spaces'],
    ['not even in a first word', 'FlashAttention again', '{FlashAttention} again'],
    ['a formula stays TeX', 'Sorting in $O(n \\log n)$-Time', 'Sorting in {$O(n \\log n)$}{-Time}'],
    ['braces that TeX prints are counted too', 'On $\\left\\{x\\right.$', 'On {$\\left\\lbrace{}x\\right.$}'],
    ['a formula that would run over its end is text', 'On $x^{2$ and $3 \\$', 'On x² and 3'],
    ['signs', 'R&D at 50% of #1, a_b ~ c^d', '{R\\&D} at 50\\% of \\#1, a\\_b \\textasciitilde{} c\\textasciicircum{}d'],
    [
      'what looks like TeX or HTML',
      'a } b { c <d> e \\\\f',
      'a \\textbraceright{} b \\textbraceleft{} c \\textless{}d\\textgreater{} e \\textbackslash{}f',
    ],
    ['capitals behind a sign, which BibTeX would change', 'The <BOS> token', 'The {{\\textless{}BOS\\textgreater{}}} token'],
    [
      'signs that pdfTeX does not know',
      'Γ-nets for ε ≤ 1 with H₂O',
      '{$\\Gamma$}-nets for {$\\varepsilon$} {$\\leq$} 1 with {H{$_{2}$}O}',
    ],
    ['letters drawn double', 'Flows on ℝ²', 'Flows on {{$\\mathbb{R}$}²}'],
    ['nor in formulas', 'On $ρx = 0.8²$', 'On {$\\rho{}x = 0.8^{2}$}'],
    ['lines', 'One\ntwo', 'One two'],
  ])('in titles: %s', (_, title, expected) => {
    expect(titleOf(title)).toBe(expected)
  })

  test('a name that is no person is one author', () => {
    expect(fieldsOf({ authors: ['Bell and Sons', 'A, B, C', 'Lovelace, Ada'] }).author).toBe(
      '{Bell and Sons} and {A, B, C} and Lovelace, Ada',
    )
  })

  test('says which formula of a title is doubtful, until it is verified', () => {
    expect(fieldsOf(inDoubt).note).toBe(
      'Listed in the digest of 2025-03-12. The formula O(T) in the title is unverified: the digest said “O (T\\_\\textbraceleft{}”',
    )
    expect(fieldsOf({ ...inDoubt, verified: ['O(T)'] }).note).toBe('Listed in the digest of 2025-03-12')
  })

  test('can be read whatever titles, formulas and authors hold', () => {
    const word = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'{}\\$%,&@" \naA') }))
    fc.assert(
      fc.property(word, word, word, (title, tex, author) => {
        const first = cite('a1', { title: `T ${title} $${tex}$`, authors: [author] })
        const records = parseBibtex(bibtex([first, cite('b2')]))
        expect(records.map(({ key }) => key)).toEqual(['a1', 'b2'])
        expect(
          bibtex([first])
            .split('\n')
            .filter((line) => !/^(?: {2}[a-zA-Z]+ = \{.*\},|@misc\{a1,|\}|)$/.test(line)),
        ).toEqual([])
      }),
    )
  })
})
