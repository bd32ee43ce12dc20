import { describe, expect, it } from 'vitest'
import { relatedPapers } from '../../../../src/site/publish/related/related.ts'
import { profiled } from './papers.ts'

const spoons = profiled('Compressing Spoons', 'Cutlery of low rank fits into a drawer.')
const forks = profiled('Quantized Forks', 'Cutlery fits into a smaller drawer when its rank is low.')
const lake = profiled('The Calm of a Lake', 'Ducks swim over quiet water at dawn.')

const names = (papers: Parameters<typeof relatedPapers>[0], slug: string) =>
  relatedPapers(papers)
    .get(slug)
    ?.map((one) => one.slug)

describe('relatedPapers', () => {
  it('finds papers that say the same words, and names the words', () => {
    expect(relatedPapers([spoons, forks, lake]).get('compressing-spoons')).toEqual([
      { slug: 'quantized-forks', shared: ['cutlery', 'drawer', 'fits', 'low'] },
    ])
  })

  it('finds nothing where papers have nothing in common', () => {
    expect(names([spoons, forks, lake], 'the-calm-of-a-lake')).toEqual([])
  })

  it('never relates a paper to itself, nor to another of the same title, nor names one title twice', () => {
    const again = { ...forks, slug: 'quantized-forks-2' }
    expect(names([spoons, forks, again], 'quantized-forks')).toEqual(['compressing-spoons'])
    expect(names([spoons, forks, again], 'compressing-spoons')).toEqual(['quantized-forks'])
  })

  it('names five at most, those with a theme in common first', () => {
    const drawers = [1, 2, 3, 4, 5, 6].map((n) => ({ ...forks, slug: `fork-${n}`, name: `fork${n}` }))
    const themed = { ...forks, slug: 'themed', name: 'themed', themes: ['compression'] }
    const looking = { ...spoons, themes: ['compression', 'attention'] }
    expect(names([...drawers, themed, looking], looking.slug)).toEqual(['themed', 'fork-1', 'fork-2', 'fork-3', 'fork-4'])
  })

  it('does not depend on the order of its input', () => {
    expect(relatedPapers([lake, forks, spoons]).get(spoons.slug)).toEqual(relatedPapers([spoons, lake, forks]).get(spoons.slug))
  })

  it('leaves every paper as it was when a later digest comes, whose papers lead back', () => {
    const before = relatedPapers([spoons, forks, lake])
    const knives = profiled('Sparse Knives', 'Cutlery of low rank in a small drawer.', { digest: '2025-03-19' })
    const after = relatedPapers([knives, spoons, forks, lake])
    for (const [slug, list] of before) expect(after.get(slug)).toEqual(list)
    expect(after.get(knives.slug)?.map(({ slug }) => slug)).toEqual(['compressing-spoons', 'quantized-forks'])
  })

  it('holds one shared word, a name perhaps, for less than several', () => {
    const name = profiled('Apollo Counts Apples', 'Apollo sorts apples by weight.')
    const other = profiled('Apollo Reads Maps', 'Apollo finds roads by satellite.')
    const near = profiled('Sorting Fruit', 'Apples and pears by weight and size.')
    expect(names([name, other, near], name.slug)?.[0]).toBe('sorting-fruit')
  })
})
