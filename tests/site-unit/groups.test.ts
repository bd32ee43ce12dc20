import { describe, expect, it } from 'vitest'
import { byDigest, byTheme, byYear, neighbours, themeCounts } from '../../src/site/groups.ts'
import { shelve } from '../../src/site/shelves.ts'
import { more, paper, slugs, themeNames } from './papers.ts'

const both = paper('both', { themes: ['compression', 'attention'], digests: { '2025-03-12': 1 } })
const one = paper('one', { themes: ['attention'], digests: { '2025-03-12': 2 } })
const none = paper('none', { digests: { '2024-12-30': 1 } })
const { papers, themes } = shelve([both, one, none], themeNames, more)

describe('byTheme', () => {
  it('shows each paper once, under its strongest theme', () => {
    expect(byTheme(papers, themes).map((group) => [group.theme.id, slugs(group.papers)])).toEqual([
      ['attention', ['one']],
      ['compression', ['both']],
      ['more', ['none']],
    ])
  })
})

describe('themeCounts', () => {
  it('counts a paper for each of its themes', () => {
    expect(themeCounts(papers, themes).map(({ theme, count }) => [theme.id, count])).toEqual([
      ['attention', 2],
      ['compression', 1],
      ['more', 1],
    ])
  })

  it('leaves out a theme without papers', () => {
    expect(themeCounts([none], themes).map(({ theme }) => theme.id)).toEqual(['more'])
  })
})

describe('byYear and byDigest', () => {
  it('go by the digest that listed a paper first', () => {
    const again = paper('again', { digests: { '2024-12-30': 3, '2025-03-12': 3 } })
    const list = [both, one, none, again]
    expect(byYear(list).map((group) => [group.year, slugs(group.papers)])).toEqual([
      ['2025', ['both', 'one']],
      ['2024', ['none', 'again']],
    ])
    expect(byDigest(list).map((group) => [group.digest, slugs(group.papers)])).toEqual([
      ['2025-03-12', ['both', 'one']],
      ['2024-12-30', ['none', 'again']],
    ])
  })
})

describe('neighbours', () => {
  it('are what stands before and after', () => {
    expect(neighbours(['a', 'b', 'c'], 'b')).toEqual({ previous: 'a', next: 'c' })
    expect(neighbours(['a', 'b', 'c'], 'c')).toEqual({ previous: 'b', next: undefined })
    expect(neighbours(['a'], 'z')).toEqual({ previous: undefined, next: undefined })
  })
})
