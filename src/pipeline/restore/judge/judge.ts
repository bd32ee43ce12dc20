/** How likely candidates are, by trees that were shown what authors had written. */
import type { Detection } from '../detect/detect.ts'
import type { Candidate } from './candidates.ts'
import type { Judged } from './pick.ts'
import { signalsOf } from './signals.ts'
import { probabilityOf, type Trees } from './trees.ts'

export interface Judges {
  /** Of a formula being at a place. */
  readonly placed: Trees
  /** Of its reading being the authors'. */
  readonly right: Trees
}

/** A text's `candidates`, judged, in their order. */
export function judge(candidates: readonly Candidate[], detection: Detection, { placed, right }: Judges): Judged[] {
  const signals = signalsOf(candidates, detection)
  return candidates.map((candidate, i) => ({
    ...candidate,
    placed: probabilityOf(placed, signals[i] ?? []),
    right: probabilityOf(right, signals[i] ?? []),
  }))
}
