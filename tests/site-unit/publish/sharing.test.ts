import { describe, expect, test } from 'vitest'
import { coins } from '../../../src/site/coins.ts'
import { citationMeta } from '../../../src/site/publish/citation-meta.ts'
import { scholarlyArticle } from '../../../src/site/publish/scholarly-article.ts'
import { paper } from '../papers.ts'

const title = (text: string) => ({ text, html: '' })
const unknown = paper('on-sorting', { title: title('On Sorting = & “more”') })
const known = paper('on-sorting', {
  title: title('On Sorting'),
  authors: ['Ada Lovelace', 'Plato'],
  arxiv: '2503.01234',
  published: '2025-03-03',
})
const described = { abstract: 'It sorts.', themes: [{ id: 'sorting', label: 'Sorting' }], language: 'en' }
const page = 'http://localhost:4321/papers/on-sorting/'

describe('COinS', () => {
  const fields = (text: string) => text.split('&').map((field) => field.split('=').map(decodeURIComponent))

  test('of a paper of which little is known: no author, no date', () => {
    expect(fields(coins({ ...unknown, title: unknown.title.text, address: page }))).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'preprint'],
      ['rft.title', 'On Sorting = & “more”'],
      ['rft.identifier', page],
    ])
  })

  test('with authors, date and address on arXiv', () => {
    expect(fields(coins({ ...known, title: known.title.text, address: 'https://arxiv.org/abs/2503.01234' })).slice(3)).toEqual([
      ['rft.title', 'On Sorting'],
      ['rft.creator', 'Lovelace, Ada'],
      ['rft.creator', 'Plato'],
      ['rft.date', '2025-03-03'],
      ['rft.identifier', 'https://arxiv.org/abs/2503.01234'],
    ])
  })
})

describe('citation_ elements', () => {
  test('are there when the authors are known', () => {
    expect(citationMeta(known)).toEqual([
      ['citation_title', 'On Sorting'],
      ['citation_author', 'Lovelace, Ada'],
      ['citation_author', 'Plato'],
      ['citation_publication_date', '2025/03/03'],
      ['citation_arxiv_id', '2503.01234'],
      ['citation_pdf_url', 'https://arxiv.org/pdf/2503.01234'],
      ['citation_abstract_html_url', page],
    ])
  })

  test('are not there otherwise', () => {
    expect(citationMeta({ ...known, authors: [] })).toEqual([])
  })
})

describe('ScholarlyArticle', () => {
  test('says what is known, and nothing else', () => {
    expect(Object.keys(JSON.parse(scholarlyArticle({ paper: unknown, ...described })))).toEqual([
      '@context',
      '@type',
      'url',
      'name',
      'headline',
      'abstract',
      'inLanguage',
      'about',
    ])
    expect(JSON.parse(scholarlyArticle({ paper: known, ...described }))).toMatchObject({
      '@type': 'ScholarlyArticle',
      url: page,
      author: [
        { '@type': 'Person', name: 'Ada Lovelace' },
        { '@type': 'Person', name: 'Plato' },
      ],
      datePublished: '2025-03-03',
      sameAs: 'https://arxiv.org/abs/2503.01234',
    })
  })

  test('lets no text of a paper end its script element', () => {
    const hostile = '</script><script>alert(1)</script><!-- <script'
    const text = scholarlyArticle({ paper: paper('x', { title: title(hostile) }), ...described, abstract: hostile })
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toMatchObject({ name: hostile, abstract: hostile })
  })
})
