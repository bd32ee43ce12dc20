import { expect, it } from 'vitest'
import { rivalsOf } from '../../../../src/pipeline/restore/judge/rivals.ts'

const opinion = (first: number, last: number, source: string, placed: number) => ({ first, last, source, placed, right: placed })

it('tells a candidate of those that overlap it and of its equals elsewhere', () => {
  const opinions = [opinion(0, 0, 'X', 0.5), opinion(0, 2, 'X in R', 0.6), opinion(2, 2, 'R', 0.4), opinion(9, 9, 'X', 0.9)]
  const [x, whole] = rivalsOf(opinions)
  const [sum, mean] = x?.slice(-4) ?? []
  expect(sum).toBeCloseTo(0.6)
  expect(mean).toBeCloseTo(0.9)
  expect(whole?.at(-1)).toBeCloseTo(0.9) // X and R, apart
})
