/** Lessons for the judges: candidates in abstracts that a model has not seen, and whether they are right. */
import { detect } from '../pipeline/restore/detect/detect.ts'
import { hashText } from '../pipeline/restore/detect/hash.ts'
import { candidatesIn } from '../pipeline/restore/judge/candidates.ts'
import type { Judges } from '../pipeline/restore/judge/judge.ts'
import { signalsOf } from '../pipeline/restore/judge/signals.ts'
import type { Learned } from '../pipeline/restore/model/format.ts'
import { readyModel } from '../pipeline/restore/model/ready.ts'
import type { Abstract } from './abstract.ts'
import { exampleOf, secondEraExampleOf } from './example.ts'
import type { Lessons } from './grow-trees.ts'
import { isPlaced, isSame } from './same-formula.ts'

/** One abstract of so many is shown as in the second era. */
const LATER = 5

/** What `learned` makes of `abstracts` that it has not seen, and what of it is right. */
export function lessonsFrom(abstracts: readonly Abstract[], learned: Omit<Learned, 'judges'>): Record<keyof Judges, Lessons> {
  const model = readyModel({ ...learned, judges: UNJUDGED })
  const signals: number[][] = []
  const placed: number[] = []
  const right: number[] = []
  for (const { id, tex } of abstracts) {
    const isLater = hashText(`era ${id}`) % LATER === 0
    const example = (isLater ? secondEraExampleOf(tex) : undefined) ?? exampleOf(tex)
    if (!example) continue
    const detection = detect(example.shown, model)
    const candidates = candidatesIn(example.shown, detection, [], model)
    signals.push(...signalsOf(candidates, detection))
    for (const candidate of candidates) {
      const truths = example.formulas.filter((truth) => isPlaced(example.shown, truth, candidate))
      placed.push(Number(truths.length > 0))
      right.push(Number(truths.some((truth) => isSame(example.shown, truth, candidate))))
    }
  }
  return { placed: { signals, answers: placed }, right: { signals, answers: right } }
}

const NO_TREES = { bias: 0, roots: [], signals: [], values: [], rights: [] }
const UNJUDGED: Judges = { placed: NO_TREES, right: NO_TREES }
