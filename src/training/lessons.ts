/** Lessons for the judges: candidates in abstracts that a model has not seen, and whether they are right. */
import { detect } from '../pipeline/restore/detect/detect.ts'
import { hashText } from '../pipeline/restore/detect/hash.ts'
import { candidatesIn } from '../pipeline/restore/judge/candidates.ts'
import type { Opinion } from '../pipeline/restore/judge/rivals.ts'
import { signalsOf } from '../pipeline/restore/judge/signals.ts'
import type { Model } from '../pipeline/restore/model/model.ts'
import type { Abstract } from './abstract.ts'
import { exampleOf, secondEraExampleOf } from './example.ts'
import { isPlaced, isSame } from './same-formula.ts'

/** One abstract of so many is shown as in the second era. */
const LATER = 5

/** A candidate of an abstract: what the judges are told of it, and what they should answer. */
export interface Lesson extends Pick<Opinion, 'first' | 'last' | 'source'> {
  readonly signals: Float32Array
  readonly isPlaced: boolean
  readonly isRight: boolean
}

/** What `model` makes of `abstracts` that it has not seen, one list an abstract with candidates. */
export function lessonsFrom(abstracts: readonly Abstract[], model: Omit<Model, 'judges'>): Lesson[][] {
  return abstracts.map((abstract) => lessonsOf(abstract, model)).filter((lessons) => lessons.length > 0)
}

function lessonsOf({ id, tex }: Abstract, model: Omit<Model, 'judges'>): Lesson[] {
  const isLater = hashText(`era ${id}`) % LATER === 0
  const example = (isLater ? secondEraExampleOf(tex) : undefined) ?? exampleOf(tex)
  if (!example) return []
  const { shown, formulas } = example
  const detection = detect(shown, model)
  const candidates = candidatesIn(shown, detection, [], model)
  const signals = signalsOf(candidates, detection, model.memory)
  return candidates.map((candidate, i) => {
    const { first, last, source } = candidate
    const truths = formulas.filter((truth) => isPlaced(shown, truth, candidate))
    const isRight = truths.some((truth) => isSame(shown, truth, candidate))
    return { first, last, source, signals: Float32Array.from(signals[i] ?? []), isPlaced: truths.length > 0, isRight }
  })
}
