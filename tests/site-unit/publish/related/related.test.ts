import { describe, expect, it } from 'vitest'
import { type Profiled, relatedPapers } from '../../../../src/site/publish/related/related.ts'
import { profiled } from './papers.ts'

const spoons = profiled('Compressing Spoons', 'Cutlery of low rank fits into a drawer.')
const forks = profiled('Quantized Forks', 'Cutlery fits into a smaller drawer when its rank is low.')
const lake = profiled('The Calm of a Lake', 'Ducks swim over quiet water at dawn.')
const later = { digest: '2025-03-19' }

const slugs = (papers: readonly Profiled[], { slug }: Profiled) => {
  const lists = relatedPapers(papers).get(slug)
  return { close: lists?.close.map((one) => one.slug), further: lists?.further.map((one) => one.slug) }
}

/** Papers that say the same as forks do, and something of their own besides. */
const drawers = (number: number, more: Partial<Profiled> = {}) =>
  Array.from({ length: number }, (_, n) =>
    profiled(
      `Drawer ${'abcdefgh'[n]}${n}x`,
      `Cutlery fits into a smaller drawer when its rank is low. By h${n}a, h${n}b, h${n}c.`,
      more,
    ),
  )

describe('relatedPapers', () => {
  it('finds papers that say the same words, and names the words', () => {
    expect(relatedPapers([spoons, forks, lake]).get(spoons.slug)?.close).toEqual([
      { slug: forks.slug, shared: ['cutlery', 'drawer', 'fits', 'low'] },
    ])
  })

  it('fills places that no close paper has with the next, and tells them apart', () => {
    expect(slugs([spoons, forks, lake], spoons)).toEqual({ close: [forks.slug], further: [lake.slug] })
    expect(slugs([spoons, forks, lake], lake)).toEqual({ close: [], further: [spoons.slug, forks.slug] })
  })

  it.each([
    ['of the same title', { ...forks, slug: 'again' }],
    ['of the same arXiv id', profiled('Forks of Few Bits', 'Smaller drawers.', { slug: 'again', arxiv: '2503.00001' })],
    ['of the same text under another title', { ...forks, slug: 'again', name: 'forksoffewbits', arxiv: undefined }],
  ])('never relates a paper to an entry %s, nor names both', (_, again) => {
    const known = { ...forks, arxiv: '2503.00001' }
    const named = (paper: Profiled) => Object.values(slugs([spoons, known, again], paper)).flat()
    expect(named(again)).toEqual([spoons.slug])
    expect(named(spoons)).toHaveLength(1)
  })

  it('names five, those with a theme in common first', () => {
    const [themed, ...others] = drawers(7)
    if (themed === undefined) throw new Error('seven papers were asked for')
    const found = slugs(
      [...others, { ...themed, slug: 'z', themes: ['compression'] }, { ...forks, themes: ['compression'] }],
      forks,
    )
    expect(found.close).toHaveLength(5)
    expect(found.close?.[0]).toBe('z')
    expect(found.further).toEqual([])
  })

  it('does not depend on the order of its input', () => {
    const papers = [...drawers(6), lake, forks, spoons]
    expect(relatedPapers(papers).get(spoons.slug)).toEqual(relatedPapers(papers.toReversed()).get(spoons.slug))
  })

  it('leaves a paper with five close ones as it was when a later digest comes, whose papers lead back', () => {
    const papers = [forks, ...drawers(5)]
    const knives = profiled('Quantized Knives', 'Cutlery fits into a smaller drawer when its rank is low, and sharp.', later)
    expect(slugs([...papers, knives], forks)).toEqual(slugs(papers, forks))
    expect(slugs([...papers, knives], knives).close).toContain(forks.slug)
  })

  it('gives a later digest the places that no close paper has, for close papers alone', () => {
    const papers = [forks, ...drawers(3), lake]
    const before = slugs(papers, forks)
    expect(before.further).toEqual([lake.slug])
    const pond = profiled('The Calm of a Pond', 'Ducks swim over quiet water at noon.', later)
    expect(slugs([...papers, pond], forks).close).toEqual(before.close)
    const two = drawers(5, later).slice(3)
    const after = slugs([...papers, ...two], forks)
    expect(after.close).toEqual(expect.arrayContaining([...(before.close ?? []), ...two.map(({ slug }) => slug)]))
    expect(after.further).toEqual([])
  })

  it('holds one shared word, a name perhaps, for less than several', () => {
    const name = profiled('Apollo Counts Apples', 'Apollo sorts apples by weight.')
    const other = profiled('Apollo Reads Maps', 'Apollo finds roads by satellite.')
    const near = profiled('Sorting Fruit', 'Apples and pears by weight and size.')
    expect(slugs([name, other, near], name).close?.[0]).toBe(near.slug)
  })
})
