import { describe, expect, it } from 'vitest'
import { ProfileTable } from '../../../../src/site/publish/related/profile-table.ts'
import { relatedPapers } from '../../../../src/site/publish/related/related.ts'
import type { Relations } from '../../../../src/site/publish/related/relations.ts'
import { seeded } from '../../../../src/training/random.ts'
import { profiled, type TestPaper, tableOf } from './papers.ts'

const spoons = profiled('Compressing Spoons', 'Cutlery of low rank fits into a drawer.')
const forks = profiled('Quantized Forks', 'Cutlery fits into a smaller drawer when its rank is low.')
const lake = profiled('The Calm of a Lake', 'Ducks swim over quiet water at dawn.')
const later = { digest: '2025-03-19' }

const found = (papers: readonly TestPaper[], before?: readonly Relations[]) => relatedPapers(papers, tableOf(papers), before)

const slugs = (papers: readonly TestPaper[], { slug }: TestPaper) => {
  const relations = found(papers).find((one) => one.slug === slug)
  return { close: relations?.close.map((one) => one.slug), further: relations?.further.map((one) => one.slug) }
}

/** Papers that say the same as forks do, and something of their own besides. */
const drawers = (number: number, more: Partial<TestPaper> = {}) =>
  Array.from({ length: number }, (_, n) =>
    profiled(
      `Drawer ${'abcdefgh'[n]}${n}x`,
      `Cutlery fits into a smaller drawer when its rank is low. By h${n}a, h${n}b, h${n}c.`,
      more,
    ),
  )

describe('relatedPapers', () => {
  it('finds papers that say the same words, and names the words', () => {
    const [relation] = found([spoons, forks, lake]).find(({ slug }) => slug === spoons.slug)?.close ?? []
    expect(relation).toMatchObject({ slug: forks.slug, shared: ['cutlery', 'drawer', 'fits', 'low'] })
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
    const named = (paper: TestPaper) => Object.values(slugs([spoons, known, again], paper)).flat()
    expect(named(again)).toEqual([spoons.slug])
    expect(named(spoons)).toHaveLength(1)
  })

  it('names five, those with a theme in common first', () => {
    const [themed, ...others] = drawers(7)
    if (themed === undefined) throw new Error('seven papers were asked for')
    const named = slugs(
      [...others, { ...themed, slug: 'z', themes: ['compression'] }, { ...forks, themes: ['compression'] }],
      forks,
    )
    expect(named.close).toHaveLength(5)
    expect(named.close?.[0]).toBe('z')
    expect(named.further).toEqual([])
  })

  it('does not depend on the order of its input', () => {
    const papers = [...drawers(6), lake, forks, spoons]
    expect(found(papers)).toEqual(found(papers.toReversed()))
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

  describe('with what was found another time', () => {
    const days = ['2025-03-12', '2025-03-13', '2025-03-14']
    const papers = days.flatMap((digest, n) =>
      [...drawers(n + 2, { digest }), { ...[spoons, forks, lake][n], digest }].map(named),
    )
    const more = (paper: TestPaper, number: number) => named(paper, papers.length + number)
    const before = found(papers)

    it('gives the same where nothing has changed, whatever comes of profiles', () => {
      const again = relatedPapers(papers, new ProfileTable(), before)
      expect(again.every((one, n) => one === before[n])).toBe(true)
      expect(again).toHaveLength(before.length)
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
    ])('finds what it finds without: %s', (_, changed) => {
      const again = found(changed, before)
      expect(again).toEqual(found(changed))
      expect(again).not.toEqual(before)
    })
  })

  it('finds the same from any archive to any other', () => {
    const random = seeded(7)
    const pick = (most: number) => Math.floor(random() * most)
    const said = (words: number) => Array.from({ length: words }, () => `w${'abcdefghij'[pick(10)]}x`).join(' ')
    const paper = (slug: string): TestPaper =>
      profiled(`${slug} ${said(2)}`, `${said(12)}.`, {
        slug,
        name: `n${pick(60)}`,
        arxiv: pick(4) === 0 ? `2503.0000${pick(9)}` : undefined,
        digest: `2025-03-1${pick(6)}`,
        themes: pick(2) === 0 ? ['compression'] : ['attention', 'retrieval'],
      })
    let papers = Array.from({ length: 40 }, (_, n) => paper(`p${n}`))
    let before = found(papers)
    let same = 0
    for (let step = 0; step < 120; step++) {
      const at = pick(papers.length)
      const kind = pick(4)
      if (kind === 0) papers = [...papers, ...Array.from({ length: 1 + pick(4) }, (_, n) => paper(`s${step}n${n}`))]
      else if (kind === 1 && papers.length > 3) papers = papers.toSpliced(at, 1 + pick(2))
      else papers = papers.with(at, paper(papers[at]?.slug ?? ''))
      const again = found(papers, before)
      expect(again).toEqual(found(papers))
      same += again.filter((one) => before.includes(one)).length
      before = again
    }
    expect(same).toBeGreaterThan(0)
  })
})

/** Papers of several digests have several names. */
const named = (paper: Partial<TestPaper>, number: number): TestPaper => ({ ...lake, ...paper, slug: `paper-${number}` })

function change(papers: readonly TestPaper[], at: number, more: Partial<TestPaper>): TestPaper[] {
  return papers.with(at, { ...lake, ...papers.at(at), ...more })
}
