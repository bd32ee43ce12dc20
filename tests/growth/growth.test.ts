/** Whatever a text repeats, the work grows with its length, not with its square: told by counting, since a clock tells how busy a machine is. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { workOf } from './work.ts'

const { pieces } = await import('./pieces.ts')
const { stations } = await import('./stations.ts')
const themes = readFileSync(join(import.meta.dirname, '../../content/themes.yaml'), 'utf8')

/** Their parsers are libraries that look back; what they are given is bounded, see the tangles in `src/pipeline/read/`. */
const bounded = new Set(['read list.md', 'read library.bib'])

test.each(Object.entries(stations(themes)).filter(([name]) => !bounded.has(name)))('%s', { timeout: 120_000 }, (_, station) => {
  const work = (length: number) =>
    workOf(() => {
      for (const piece of pieces) station(piece.repeat(Math.ceil(length / piece.length)))
    })
  // What is made once is made.
  work(20)
  const [short, long] = [work(300), work(1200)]
  expect(long).toBeGreaterThan(short)
  expect(long / short).toBeLessThan(4.2)
})
