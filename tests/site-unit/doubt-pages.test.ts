import { describe, expect, test } from 'vitest'
import type { EntryData } from '../../src/entry.ts'
import { doubtPages, doubtsOf } from '../../src/site/doubt-pages.ts'
import { renderEntry } from '../../src/site/render.ts'
import { entry } from './entries.ts'
import { paper } from './papers.ts'

const doubt = (tex: string, confidence = 0.5) => ({ tex, nth: 1, source: tex.replaceAll('\\', ''), confidence })
const open = (body: string, more: Partial<EntryData>) => doubtsOf(paper('one'), renderEntry(entry(body, more)))

describe('the open doubts of a paper', () => {
  test('are those of title and body, set by KaTeX, with source, TeX, likelihood and file', () => {
    const { file, doubts } = open('In $\\sqrt n$.', {
      title: 'On $\\ell_p$',
      doubts: [doubt('\\ell_p', 0.62), doubt('\\sqrt n')],
    })
    expect(file).toBe('papers/2025/one.md')
    expect(doubts.map(({ html: _, ...rest }) => rest)).toEqual([
      { tex: '\\ell_p', said: 'ell_p', likely: 0.62, isInTitle: true },
      { tex: '\\sqrt n', said: 'sqrt n', likely: 0.5, isInTitle: false },
    ])
    for (const { html } of doubts) expect(html).toMatch(/^<span class="katex">.*<math/)
  })

  test('are settled by an edit and by `verified`', () => {
    expect(open('In $\\sqrt[3] n$.', { doubts: [doubt('\\sqrt n')] }).doubts).toEqual([])
    expect(open('In $\\sqrt n$.', { doubts: [doubt('\\sqrt n')], verified: ['\\sqrt n'] }).doubts).toEqual([])
  })

  test('include what stayed text, until it is edited away', () => {
    const unrestored = [
      { source: 'int_a^b', nth: 1 },
      { source: 'int_a^b', nth: 2 },
    ]
    expect(open('See int\\_a^b dx.', { title: 'On int\\_a^b', unrestored }).unrestored).toEqual(['int_a^b', 'int_a^b'])
    expect(open('See $\\int_a^b$ dx.', { title: 'On int\\_a^b', unrestored }).unrestored).toEqual(['int_a^b'])
  })
})

describe('pages of doubts', () => {
  const some = (slug: string) => doubtsOf(paper(slug), renderEntry(entry('In $n$.', { doubts: [doubt('n')] })))
  const none = doubtsOf(paper('sure'), renderEntry(entry('In $n$.')))

  test('hold the papers of which something is open, in the order given', () => {
    expect(doubtPages([some('b'), none, some('a')]).map((list) => list.map(({ slug }) => slug))).toEqual([['b', 'a']])
  })

  test('are as many as the weight asks for, a paper never being split', () => {
    expect(doubtPages(['a', 'b', 'c'].map(some), 1).map((list) => list.map(({ slug }) => slug))).toEqual([['a'], ['b'], ['c']])
  })

  test('are one, empty, when nothing is open', () => {
    expect(doubtPages([none])).toEqual([[]])
  })
})
