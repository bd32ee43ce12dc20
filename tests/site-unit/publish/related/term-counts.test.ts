import { describe, expect, it } from 'vitest'
import { termCounts } from '../../../../src/site/publish/related/term-counts.ts'

const shown = (title: string, abstract: string) => [...termCounts(title, abstract).values()].map(({ shown }) => shown)

describe('termCounts', () => {
  it('counts words and neighbouring words, plurals as one, a title three times', () => {
    const counts = termCounts('Sparse Teapots', 'A sparse teapot.')
    expect([...counts.values()]).toEqual([
      { count: 4, shown: 'sparse', isSubject: true },
      { count: 4, shown: 'teapots', isSubject: true },
      { count: 4, shown: 'sparse teapots', isSubject: true },
    ])
  })

  it('knows what title and abstract both say', () => {
    const subjects = [...termCounts('Rethinking Teapots', 'Teapots boil.').values()].filter(({ isSubject }) => isSubject)
    expect(subjects.map(({ shown }) => shown)).toEqual(['teapots'])
  })

  it('takes what a hyphen cut off only with the word behind it', () => {
    expect(shown('', 'Self-boiling')).toEqual(['boiling', 'self boiling'])
  })

  it('takes a name in CamelCase whole', () => {
    expect(shown('FlashTeapot Boils', '')).toEqual(['flashteapot', 'boils', 'flashteapot boils'])
  })

  it('leaves formulas, web addresses and function words out, and joins nothing over them', () => {
    expect(shown('', 'Teapots $x_{handle}$ boil; see https://example.org/spout of water.')).toEqual(['teapots', 'boil', 'water'])
  })

  it('knows an escaped dollar from a formula', () => {
    expect(shown('', String.raw`Costs \$5 and \$6`)).toEqual(['costs'])
  })
})
