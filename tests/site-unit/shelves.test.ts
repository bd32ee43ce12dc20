import { describe, expect, it } from 'vitest'
import { firstListing, shelve } from '../../src/site/shelves.ts'
import { more, paper, slugs, themeNames } from './papers.ts'

describe('shelve', () => {
  const old = paper('old', { digests: { '2024-12-30': 2 }, themes: ['attention'] })
  const again = paper('again', { digests: { '2025-03-12': 1, '2024-12-30': 1 }, themes: ['compression', 'attention'] })
  const second = paper('second', { digests: { '2025-03-12': 9 } })
  const first = paper('first', { digests: { '2025-03-12': 2 }, themes: ['unknown'] })
  const library = shelve([second, old, first, again], themeNames, more)

  it('puts the newest papers first, then follows the digest', () => {
    expect(slugs(library.papers)).toEqual(['first', 'second', 'again', 'old'])
  })

  it('shows a digest in its own order, with papers that an earlier one had listed', () => {
    expect(library.digests.map(({ id, papers }) => [id, slugs(papers)])).toEqual([
      ['2025-03-12', ['again', 'first', 'second']],
      ['2024-12-30', ['again', 'old']],
    ])
  })

  it('loses no paper: one without a theme, or with a theme that is no more, stands under “More papers”', () => {
    expect(library.themes.map(({ id, papers }) => [id, slugs(papers)])).toEqual([
      ['attention', ['again', 'old']],
      ['compression', ['again']],
      ['more', ['first', 'second']],
    ])
  })

  it('has no shelf for papers without theme when there are none', () => {
    expect(shelve([old], themeNames, more).themes.map(({ id }) => id)).toEqual(['attention', 'compression'])
  })

  it('reads day and name out of a digest’s id', () => {
    const [digest] = shelve([paper('a', { digests: { '2025-03-12-icml-workshop': 1 } })], themeNames, more).digests
    expect(digest).toMatchObject({ date: '2025-03-12', name: 'icml workshop' })
  })

  it('is empty without papers', () => {
    expect(shelve([], themeNames, more)).toMatchObject({ papers: [], digests: [] })
  })
})

describe('firstListing', () => {
  it('takes the earliest day, whatever the order in the entry', () => {
    expect(firstListing(paper('a', { digests: { '2025-03-12': 4, '2024-12-30': 7 } }))).toEqual({
      digest: '2024-12-30',
      position: 7,
    })
  })
})
