import { expect, test } from 'vitest'
import { searchParts } from '../../../src/site/search/parts.ts'

const FULL = 10

/** So many papers a month, from January 2025 on, newest first as the library has them. */
const listed = (...months: readonly number[]) =>
  months
    .flatMap((count, month) =>
      Array.from({ length: count }, (_, place) => ({
        key: `m${month + 1}-${place}`,
        digests: { [`2025-${String(month + 1).padStart(2, '0')}-03`]: place },
      })),
    )
    .reverse()

const months = (papers: readonly { key: string }[]) => [...new Set(papers.map(({ key }) => key.slice(0, 2)))].reverse()
const partsOf = (...counts: readonly number[]) => searchParts(listed(...counts), [], FULL).map(({ papers }) => months(papers))

test.each([
  ['no papers are one part', [], [[]]],
  ['few papers are one part', [4, 4, 4], [['m1', 'm2', 'm3']]],
  [
    'months are not cut, and the newest comes first',
    [8, 8, 4, 4],
    [
      ['m3', 'm4'],
      ['m1', 'm2'],
    ],
  ],
  ['the newest part has half as many papers as a full one at least', [8, 8, 4], [['m1', 'm2', 'm3']]],
  ['a month of very many is one part', [40, 5], [['m2'], ['m1']]],
  ['a last month of very many stays with those before it', [4, 40], [['m1', 'm2']]],
])('%s', (_, counts, expected) => {
  expect(partsOf(...counts)).toEqual(expected)
})

test('new papers leave older parts as they are', () => {
  const before = searchParts(listed(12, 6, 3), [], FULL)
  const after = searchParts(listed(12, 6, 3, 40, 5), [], FULL)
  expect(before.map(({ papers }) => months(papers))).toEqual([['m2', 'm3'], ['m1']])
  expect(after.at(-1)).toEqual(before.at(-1))
})

test('a part is named after its papers and the themes by which it filters; the newest stands where the engine is', () => {
  const papers = listed(12, 6)
  const [newest, old] = searchParts(papers, ['attention'], FULL)
  expect([newest?.folder, old?.folder]).toEqual(['pagefind/', `pagefind/parts/${old?.key}/`])
  const edited = papers.map((paper) => (paper.key === 'm1-3' ? { ...paper, key: 'another' } : paper))
  const [sameNewest, editedOld] = searchParts(edited, ['attention'], FULL)
  expect(sameNewest).toEqual(newest)
  expect(editedOld?.key).not.toBe(old?.key)
  expect(searchParts(papers, ['attention', 'speed'], FULL)[1]?.key).not.toBe(old?.key)
})
