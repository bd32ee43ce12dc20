import { describe, expect, it } from 'vitest'
import { frozenStatistics } from '../../../../src/site/publish/related/frozen-statistics.ts'
import { termCounts } from '../../../../src/site/publish/related/term-counts.ts'
import {
  countPapers,
  rarity,
  readStatistics,
  telling,
  writeStatistics,
} from '../../../../src/site/publish/related/term-statistics.ts'

const statistics = countPapers(
  [
    termCounts('', 'Sparse teapots.'),
    termCounts('Teapots', 'Teapot, lake.'),
    termCounts('Sparse Teapots', 'One teapot.'),
    termCounts('', 'Duck.'),
  ],
  2,
)

describe('term statistics', () => {
  it('keep what enough papers say', () => {
    expect([...statistics.counts]).toEqual([
      ['spars', { papers: 2, subject: 0 }],
      ['teapot', { papers: 3, subject: 2 }],
      ['spars teapot', { papers: 2, subject: 0 }],
    ])
  })

  it('hold a word for rarer the fewer papers have it, and an unknown one for the rarest', () => {
    expect(rarity(statistics, 'teapot')).toBeCloseTo(Math.log(4 / 3))
    expect(rarity(statistics, 'spars teapot')).toBeCloseTo(Math.log(4 / 2))
    expect(rarity(statistics, 'duck')).toBeCloseTo(Math.log(4 / 1))
  })

  it('hold a word for more telling the more of its papers are about it', () => {
    expect(telling(statistics, 'teapot')).toBeCloseTo(2 / 3)
    expect(telling(statistics, 'spars')).toBe(0)
  })

  it('come back from their file', () => {
    expect(readStatistics(JSON.parse(writeStatistics(statistics)))).toEqual(statistics)
  })

  it('that are frozen know common words from rare ones', () => {
    expect(rarity(frozenStatistics, 'model')).toBeLessThan(rarity(frozenStatistics, 'quantization'))
    expect(telling(frozenStatistics, 'automaticalli')).toBeLessThan(telling(frozenStatistics, 'quantization'))
  })
})
