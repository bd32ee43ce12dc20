import { describe, expect, it } from 'vitest'
import { titleWords } from '../../src/site/abstract/title-words.ts'
import { readingLinks, rowLinks } from '../../src/site/reading-links.ts'
import { paper } from './papers.ts'

const code = ['https://github.com/someone/blankets', 'https://example.org/x']
const shown = (links: ReturnType<typeof readingLinks>) => links.map(({ name, to }) => `${name} ${to}`)

describe('where to read a paper', () => {
  it('is arXiv when its id is known, and its code', () => {
    expect(shown(readingLinks(paper('a', { arxiv: '2503.01234', code: code.slice(0, 1) })))).toEqual([
      'arXiv https://arxiv.org/abs/2503.01234',
      'PDF https://arxiv.org/pdf/2503.01234',
      'Code https://github.com/someone/blankets',
    ])
  })

  it('is a search by title when it is not, and no PDF is claimed', () => {
    expect(shown(readingLinks(paper('a', { titleWords: 'crème and β' })))).toEqual([
      'Find on arXiv https://arxiv.org/search/?query=cr%C3%A8me+and+%CE%B2&searchtype=title',
      'Find on Hugging Face https://huggingface.co/papers?q=cr%C3%A8me+and+%CE%B2',
    ])
  })

  it('is the PDF that its source names, whether or not arXiv has it too', () => {
    const pdf = 'https://example.org/a.pdf'
    expect(shown(readingLinks(paper('a', { pdf, code })))[0]).toBe(`PDF ${pdf}`)
    expect(shown(readingLinks(paper('a', { pdf, code })).slice(-2))).toEqual([`Code 1 ${code[0]}`, `Code 2 ${code[1]}`])
    expect(shown(readingLinks(paper('a', { pdf, arxiv: '2503.01234' })))[1]).toBe(`PDF ${pdf}`)
  })

  it('is what fits, in a row', () => {
    expect(rowLinks(paper('a', { code })).map(({ kind }) => kind)).toEqual(['findOnArxiv'])
    expect(rowLinks(paper('a', { code, arxiv: '2503.01234' })).map(({ kind }) => kind)).toEqual(['arxiv', 'pdf'])
  })
})

describe('the words that a title is looked for by', () => {
  it.each([
    ['signs that a search takes as commands go', 'Are *LLMs* Good? Not -- OR: "maybe"', 'are llms good not or maybe'],
    ['formulas go, since every word must match', 'An $O(\\sqrt{T})$-Regret Bound for $k$-Means', 'an regret bound for means'],
    ['hyphens and apostrophes of words stay', 'Bayes’ Rule Isn’t Low-Rank', 'bayes rule isn’t low-rank'],
    ['formulas alone are better than nothing', '$x^2$', 'x²'],
  ])('%s', (_, title, expected) => {
    expect(titleWords(title)).toBe(expected)
  })
})
