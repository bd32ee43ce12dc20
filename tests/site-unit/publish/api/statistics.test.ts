import { expect, test } from 'vitest'
import { statistics } from '../../../../src/site/publish/api/statistics.ts'
import { shelve } from '../../../../src/site/shelves.ts'
import { more, paper, themeNames } from '../../papers.ts'

test('counts formulas by where they come from, and papers and themes by month of listing', () => {
  const papers = [
    paper('a', { digests: { '2025-03-12': 1, '2025-04-01': 1 }, themes: ['attention'], doubtful: 1 }),
    paper('b', { digests: { '2025-03-31': 1 }, origins: { restored: 3, whole: 1, arxiv: 0, byHand: 0 }, unrestored: 2 }),
    paper('c', {
      digests: { '2025-05-01': 1 },
      themes: ['compression', 'attention'],
      origins: { restored: 1, whole: 0, arxiv: 4, byHand: 2 },
    }),
  ]
  expect(statistics(shelve(papers, themeNames, more))).toEqual({
    papers: 3,
    digests: 4,
    formulas: { shown: 11, restored: 4, whole: 1, arxiv: 4, byHand: 2, doubtful: 1, unrestored: 2 },
    months: ['2025-03', '2025-05'],
    papersByMonth: [2, 1],
    themesByMonth: { attention: [1, 1], compression: [0, 1] },
  })
})
