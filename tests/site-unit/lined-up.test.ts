import { describe, expect, test } from 'vitest'
import type { EntryData } from '../../src/entry.ts'
import { linedUp } from '../../src/site/abstract/lined-up.ts'
import { saidOf } from '../../src/site/abstract/said.ts'
import { renderEntry } from '../../src/site/render.ts'
import { entry } from './entries.ts'

describe('what the digest said of a formula', () => {
  test.each([
    ['damaged', '\\mathbb{R}^{m\\times n}', 'a matrix Win R^{mtimes n} of', 'R^{mtimes n}'],
    ['whole between dollars', 'n', 'no one knows $n$ well', '$n$'],
    ['whole and displayed', 'x^2', 'so that $$ x^2 $$ holds', '$$x^2$$'],
    ['whole between brackets', '\\frac{1}{2}', 'at least \\(\\frac{1}{2}\\).', '\\(\\frac{1}{2}\\)'],
    ['not at all', 'y^3', 'it says y^2', undefined],
  ])('%s', (_, tex, scraped, said) => {
    expect(saidOf(tex, scraped)).toBe(said)
  })

  test('is found in time that grows with the text alone', () => {
    expect(saidOf('a', 'a '.repeat(10_000))).toBe('a')
  })
})

describe('formulas lined up', () => {
  const rows = (body: string, more: Partial<EntryData>) => {
    const one = entry(body, more)
    return linedUp(one, renderEntry(one).formulas).map(({ formula, said, places }) => [formula.tex, said, places])
  }
  const scraped = { title: 'On ell_p', abstract: 'With n items, O(n^2) or sqrtn of n.' }

  test('are those of title and body, in reading order, the same one in one row', () => {
    expect(rows('With $n$ items, $O(n^2)$ of $n$.', { title: 'On $\\ell_p$', scraped })).toEqual([
      ['\\ell_p', 'ell_p', 1],
      ['n', 'n', 2],
      ['O(n^2)', 'O(n^2)', 1],
    ])
  })

  test('have the stored source where doubt was, also when somebody verified it since', () => {
    const doubts = [{ tex: '\\sqrt n', nth: 1, source: 'sqrtn', confidence: 0.5 }]
    expect(rows('So $\\sqrt n$.', { scraped, doubts })).toEqual([['\\sqrt n', 'sqrtn', 1]])
    expect(rows('So $\\sqrt n$.', { scraped, doubts, verified: ['\\sqrt n'] })).toEqual([['\\sqrt n', 'sqrtn', 1]])
  })

  test('have none when they were written by hand', () => {
    expect(rows('So $z$.', { scraped: { title: '', abstract: 'So it is.' } })).toEqual([['z', undefined, 1]])
  })
})
