import { describe, expect, it } from 'vitest'
import { ProfileTable } from '../../../../src/site/publish/related/profile-table.ts'
import { profiled } from './papers.ts'

const { profile: spoons } = profiled('Compressing Spoons', 'Cutlery of low rank fits into a drawer.')
const { profile: forks } = profiled('Quantized Forks', 'Cutlery fits into a smaller drawer when its rank is low.')

function table(): ProfileTable {
  const made = new ProfileTable()
  made.add('spoons', spoons)
  made.add('forks', forks)
  return made
}

describe('ProfileTable', () => {
  it('gives profiles back as they were', () => {
    expect(table().profile('spoons')).toEqual(spoons)
    expect(table().profile('forks')).toEqual(forks)
  })

  it('tells what two profiles have in common', () => {
    const common = table().common('spoons', 'forks')
    expect(common.map(({ shown }) => shown).sort()).toEqual(['cutlery', 'drawer', 'fits', 'low', 'rank'])
    expect(table().cosine('spoons', 'forks')).toBeCloseTo(common.reduce((sum, { weight }) => sum + weight, 0))
    expect(table().cosine('spoons', 'spoons')).toBeCloseTo(1)
  })

  it('is made again of its arrays, with the profiles that are named, and takes others', () => {
    const again = new ProfileTable(table().arraysOf(['forks']))
    expect(again.has('spoons')).toBe(false)
    expect(again.profile('forks')).toEqual(forks)
    again.add('spoons', spoons)
    expect(again.profile('spoons')).toEqual(spoons)
    expect(again.profile('forks')).toEqual(forks)
  })

  it('says which profile is not there', () => {
    expect(() => table().profile('knives')).toThrow('no profile is named knives')
  })
})
