import { describe, expect, it, test } from 'vitest'
import { byLetter, letterOf, letterPages } from '../../src/site/letters.ts'
import { titled } from './papers.ts'

describe('letterOf', () => {
  it.each([
    ['Sharper Bounds', 's'],
    ['“Quoted” Title', 'q'],
    ['Éclair: Sweet Networks', 'e'],
    ['3D Reconstruction', '0-9'],
    ['ℓ_p Regression', 'l'],
    ['Ω-Networks', '0-9'],
    ['…', '0-9'],
  ])('%s stands under %s', (title, letter) => {
    expect(letterOf(title)).toBe(letter)
  })
})

describe('byLetter', () => {
  it('has the letters in order, signs and digits last, titles by the alphabet and numbers by size', () => {
    const list = byLetter(['beta', 'Alpha 10', 'alpha 9', '7 Ways'].map(titled))
    expect(list.map(({ letter, papers }) => [letter, papers.map((one) => one.title.text)])).toEqual([
      ['a', ['alpha 9', 'Alpha 10']],
      ['b', ['beta']],
      ['0-9', ['7 Ways']],
    ])
  })
})

test('a letter of many papers has several pages', () => {
  const papers = Array.from({ length: 401 }, (_, n) => titled(`A ${n}`))
  expect(letterPages(papers).map((page) => [page[0]?.title.text, page.length])).toEqual([
    ['A 0', 200],
    ['A 200', 200],
    ['A 400', 1],
  ])
})
