import { expect, test } from 'vitest'
import { indexTerms } from '../../../src/site/search/formula-terms.ts'
import { amongThemes, searchRecord } from '../../../src/site/search/record.ts'
import { entry } from '../entries.ts'

const paper = entry('First $x^2$ of *two* sentences, which are long enough to lead.\n\nThen $x^2$ again.', {
  title: 'On $\\ell_p$',
  doubts: [{ tex: 'x^2', nth: 2, source: 'x2', confidence: 0.6 }],
  digests: { '2025-03-12': 1, '2025-03-10-late': 4 },
  themes: ['attention', 'gone'],
  authors: ['Ada Lovelace', 'Alan Turing'],
  arxiv: '2503.01234',
  published: '2025-03-03',
  code: ['https://github.com/a/b'],
})

test('a record has the abstract as text, what rows show, formulas as terms, and what filters ask for', () => {
  const { url, content, meta, filters, sort } = amongThemes(searchRecord(paper), new Set(['attention']))
  expect(url).toBe('papers/a-paper/')
  expect(content).toBe('First x² of two sentences, which are long enough to lead. Then x² (unverified) again.')
  expect(meta).toEqual({
    title: 'On ℓ_p',
    lead: 'First x² of two sentences, which are long enough to lead.',
    date: '2025-03-10',
    authors: 'Ada Lovelace, Alan Turing',
    arxiv: '2503.01234',
    published: '2025-03-03',
    unverified: '1',
    formulas: [...indexTerms('\\ell_p'), ...indexTerms('x^2')].join(' '),
  })
  expect(filters).toEqual({ theme: ['attention'], listed: ['2025', '2025-03'], code: ['yes'] })
  expect(sort).toEqual({ date: '2025-03-10' })
})

test('a paper without theme is found under the shelf for such', () => {
  expect(amongThemes(searchRecord(paper), new Set()).filters.theme).toEqual(['more'])
})

test('a withdrawn paper is found as one', () => {
  expect(searchRecord({ ...paper, data: { ...paper.data, withdrawn: 'Lemma 2.' } }).meta.withdrawn).toBe('withdrawn')
  expect(searchRecord(paper).meta).not.toHaveProperty('withdrawn')
})
