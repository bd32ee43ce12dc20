import { expect, it } from 'vitest'
import { probabilitiesOf } from '../../src/pipeline/restore/judge/trees.ts'
import { growTrees } from '../../src/training/grow-trees.ts'
import { seeded } from '../../src/training/random.ts'

const random = seeded(1)
const signals = Array.from({ length: 2000 }, () => [random(), random(), random()])
/** Yes where exactly one of the first two signals is high, nine times in ten. */
const answers = signals.map(([a = 0, b = 0]) => Number((a > 0.5 !== b > 0.5) === random() < 0.9))
const trees = growTrees({ signals, answers }, 200)

it('learns what no signal tells alone, as a probability', () => {
  const [one = 0, both = 0] = probabilitiesOf(trees, [
    [0.9, 0.1, 0.5],
    [0.9, 0.9, 0.5],
  ])
  expect(one).toBeGreaterThan(0.8)
  expect(one).toBeLessThan(0.97)
  expect(both).toBeLessThan(0.2)
})

it('grows the same trees for the same lessons', () => expect(growTrees({ signals, answers }, 200)).toEqual(trees))

it('refuses lessons that teach nothing', () =>
  expect(() => growTrees({ signals, answers: signals.map(() => 1) }, 200)).toThrow(/same/))
