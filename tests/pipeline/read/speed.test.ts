/** Hostile shapes of 1 MB: time grows with the length, not with its square, which would be minutes. */
import { expect, test } from 'vitest'
import { parseScrape } from '../../../src/pipeline/read/scrape.ts'

const size = 1_000_000
const fill = (piece: string) => `Mar 12\n\nA Title of This and That\n\n${piece.repeat(Math.ceil(size / piece.length))}`

test.each([
  'a',
  ' ',
  '. A',
  '(',
  '\u200b',
  '\n',
  '\r\n',
  'Ab Cd\n',
  'ab cd\n',
  '12 authors\n',
  '- a point of a list\n\n',
  '[a](http://',
  '[-] ',
  'We show it. It holds.\n\n',
  'Ada Lovelace, ',
])(
  '%j, again and again',
  (piece) => {
    const start = performance.now()
    parseScrape(fill(piece), { file: 'digests/2025-03-12.txt', name: { id: '2025-03-12', date: '2025-03-12', extension: 'txt' } })
    expect(performance.now() - start).toBeLessThan(10_000)
  },
  30_000,
)
