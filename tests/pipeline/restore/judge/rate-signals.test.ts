import { expect, it } from 'vitest'
import { detect } from '../../../../src/pipeline/restore/detect/detect.ts'
import { candidatesIn } from '../../../../src/pipeline/restore/judge/candidates.ts'
import { rateContext, rateSignals } from '../../../../src/pipeline/restore/judge/rate-signals.ts'
import { shippedModel } from '../../../../src/pipeline/restore/model/shipped.ts'

function signalsOf(text: string, source: string): number[] {
  const detection = detect(text, shippedModel())
  const candidate = candidatesIn(text, detection, [], shippedModel()).find((one) => one.source === source)
  if (!candidate) throw new Error(`no candidate ${source} in ${text}`)
  return rateSignals(candidate, detection, rateContext(detection))
}

it('sees a rate, its letters, and how near the word regret is', () => {
  const [isRate, letters, regret] = signalsOf('an online learner has a regret of O(T)', 'O(T)')
  expect({ isRate, letters, regret }).toEqual({ isRate: 1, letters: 2, regret: 1 })
})

it('sees a rate with a logarithm, and no regret', () => {
  const [isRate, , regret] = signalsOf('the search takes O(n log n) steps', 'O(n log n)')
  expect({ isRate, regret }).toEqual({ isRate: 2, regret: 8 })
})

it('sees that a formula is no rate', () => expect(signalsOf('we bound the sum by x^2 + 1 there', 'x^2 + 1')[0]).toBe(0))
