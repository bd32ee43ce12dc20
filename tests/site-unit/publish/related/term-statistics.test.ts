import { describe, expect, it } from 'vitest'
import { frozenStatistics } from '../../../../src/site/publish/related/frozen-statistics.ts'
import { countPapers, rarity, readStatistics, writeStatistics } from '../../../../src/site/publish/related/term-statistics.ts'

const statistics = countPapers([['teapot', 'sparse teapot'], ['teapot', 'lake'], ['teapot', 'sparse teapot'], ['duck']], 2)

describe('term statistics', () => {
  it('keep what enough papers say', () => {
    expect([...statistics.counts]).toEqual([
      ['teapot', 3],
      ['sparse teapot', 2],
    ])
  })

  it('hold a word for rarer the fewer papers have it, and an unknown one for the rarest', () => {
    expect(rarity(statistics, 'teapot')).toBeCloseTo(Math.log(4 / 3))
    expect(rarity(statistics, 'sparse teapot')).toBeCloseTo(Math.log(4 / 2))
    expect(rarity(statistics, 'duck')).toBeCloseTo(Math.log(4 / 1))
  })

  it('come back from their file', () => {
    expect(readStatistics(JSON.parse(writeStatistics(statistics)))).toEqual(statistics)
  })

  it('that are frozen know common words from rare ones', () => {
    expect(rarity(frozenStatistics, 'model')).toBeLessThan(rarity(frozenStatistics, 'quantization'))
  })
})
