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

it('tells a candidate of those right before and behind it, and of scripts anywhere else', () => {
  const opinions = [opinion(0, 2, 'x^2', 0.9), opinion(4, 4, 'y', 0.5), opinion(6, 6, 'z', 0.6), opinion(20, 20, 'w', 0.7)]
  const odds = (probability: number) => Math.log(probability / (1 - probability))
  const [before, behind, wrecked] = rivalsOf(opinions)[1]?.slice(-7, -4) ?? []
  expect(before).toBeCloseTo(odds(0.9))
  expect(behind).toBeCloseTo(odds(0.6))
  expect(wrecked).toBeCloseTo(odds(0.9))
  const [, nothingBehind, noneElse] = rivalsOf(opinions)[0]?.slice(-7, -4) ?? []
  expect(nothingBehind).toBeCloseTo(odds(0.5))
  expect(noneElse).toBeLessThan(odds(0.01))
})
