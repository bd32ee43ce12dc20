import { describe, expect, it } from 'vitest'
import { type Profiled, relatedPapers } from '../../../../src/site/publish/related/related.ts'
import { profiled } from './papers.ts'

const spoons = profiled('Compressing Spoons', 'Cutlery of low rank fits into a drawer.')
const forks = profiled('Quantized Forks', 'Cutlery fits into a smaller drawer when its rank is low.')
const lake = profiled('The Calm of a Lake', 'Ducks swim over quiet water at dawn.')
const later = { digest: '2025-03-19' }

const slugs = (papers: readonly Profiled[], { slug }: Profiled) => {
  const lists = relatedPapers(papers).lists.get(slug)
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
    expect(relatedPapers([spoons, forks, lake]).lists.get(spoons.slug)?.close).toEqual([
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
    expect(relatedPapers(papers).lists).toEqual(relatedPapers(papers.toReversed()).lists)
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

  describe('with the rounds of another time', () => {
    const days = ['2025-03-12', '2025-03-13', '2025-03-14']
    const papers = days.flatMap((digest, n) =>
      [...drawers(n + 2, { digest }), { ...[spoons, forks, lake][n], digest }].map(named),
    )
    const more = (paper: Profiled, number: number) => named(paper, papers.length + number)
    const { lists, rounds } = relatedPapers(papers)

    it('asks for no profile where nothing has changed', () => {
      const closed = papers.map((paper) => ({
        ...paper,
        get profile(): never {
          throw new Error('asked')
        },
      }))
      expect(relatedPapers(closed, rounds)).toEqual({ lists, rounds })
    })

    it.each([
      ['a paper of the last digest says something else', change(papers, -1, { profile: spoons.profile, terms: 'other' })],
      ['a paper of the first digest says something else', change(papers, 0, { profile: lake.profile, terms: 'other' })],
      ['a paper has a theme more', change(papers, 4, { themes: ['compression'] })],
      ['a paper has another title', change(papers, 1, { name: forks.name })],
      ['a paper is gone', papers.toSpliced(5, 1)],
      ['a digest is gone', papers.filter(({ digest }) => digest !== days[1])],
      ['a digest is new', [...papers, ...drawers(3, { digest: '2025-03-15' }).map(more)]],
      ['a digest is new and older than all', [...papers, ...drawers(3, { digest: '2025-03-11' }).map(more)]],
    ])('finds what it finds without them: %s', (_, changed) => {
      const found = relatedPapers(changed, rounds)
      expect(found).toEqual(relatedPapers(changed))
      expect(found.rounds).not.toEqual(rounds)
    })

    it('holds no digest again that was there before the first change', () => {
      const changed = change(papers, -1, { profile: spoons.profile, terms: 'other' })
      const again = relatedPapers(changed, rounds).rounds
      expect(again.map((round, n) => round === rounds[n])).toEqual([true, true, false])
    })
  })
})

/** Papers of several digests have several names. */
const named = (paper: Partial<Profiled>, number: number): Profiled => ({ ...lake, ...paper, slug: `paper-${number}` })

function change(papers: readonly Profiled[], at: number, more: Partial<Profiled>): Profiled[] {
  return papers.with(at, { ...lake, ...papers.at(at), ...more })
}
