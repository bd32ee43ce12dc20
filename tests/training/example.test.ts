import { expect, it } from 'vitest'
import { exampleOf } from '../../src/training/example.ts'

it('finds the places of formulas in what a digest shows', () => {
  const example = exampleOf('A rate of $O(\\sqrt{n})$ for \\emph{all} $x\\in X$.')
  expect(example?.shown).toBe('A rate of O(n) for all xin X.')
  expect(example?.formulas.map(({ start, end, tex }) => [example.shown.slice(start, end), tex])).toEqual([
    ['O(n)', 'O(\\sqrt{n})'],
    ['xin X', 'x\\in X'],
  ])
})
