import { describe, expect, it } from 'vitest'
import { countsOver, periodsOf } from '../../../src/site/charts/periods.ts'
import { paper } from '../papers.ts'

const days = (month: string, n: number) => Array.from({ length: n }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`)

describe('periodsOf', () => {
  it('are the days of digests while these are few, each once', () => {
    expect(periodsOf(['2025-03-19', '2025-03-12', '2025-03-12'])).toEqual({ unit: 'day', ids: ['2025-03-12', '2025-03-19'] })
  })

  it('are months when digests are many', () => {
    expect(periodsOf([...days('2025-04', 9), ...days('2025-02', 9)])).toEqual({ unit: 'month', ids: ['2025-02', '2025-04'] })
  })

  it('are days within one month, however many', () => {
    expect(periodsOf(days('2025-02', 20)).unit).toBe('day')
  })
})

describe('countsOver', () => {
  const first = paper('first', { digests: { '2025-03-12': 1 } })
  const again = paper('again', { digests: { '2025-03-12': 2, '2025-03-19': 1 } })
  const last = paper('last', { digests: { '2025-03-26': 1 } })
  const periods = periodsOf(['2025-03-12', '2025-03-19', '2025-03-26'])

  it('counts each paper once, when it was listed first', () => {
    expect(countsOver(periods, [last, again, first])).toEqual([
      { id: '2025-03-12', count: 2 },
      { id: '2025-03-19', count: 0 },
      { id: '2025-03-26', count: 1 },
    ])
  })

  it('has nothing to show of papers that all came at once', () => {
    expect(countsOver(periods, [first, again])).toEqual([])
    expect(countsOver(periods, [])).toEqual([])
  })
})
