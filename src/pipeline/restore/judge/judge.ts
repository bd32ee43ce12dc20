/** How likely candidates are, by trees that were shown what authors had written. */
import type { Detection } from '../detect/detect.ts'
import type { Candidate } from './candidates.ts'
import type { Memory } from './memory.ts'
import type { Judged } from './pick.ts'
import { rivalsOf } from './rivals.ts'
import { signalsOf } from './signals.ts'
import { probabilityOf, type Trees } from './trees.ts'

/** Two rounds: the second judges know what the first ones made of the other candidates. */
export interface Judges {
  /** Of a formula being at a place. */
  readonly firstPlaced: Trees
  readonly placed: Trees
  /** Of its reading being the authors'. */
  readonly firstRight: Trees
  readonly right: Trees
}

/** Where the first judges see a place as less likely than this, the second ones are not asked. */
const HARDLY = 0.03
/** A place less likely than this is not given, whatever its reading. */
const UNLIKELY = 0.3

/** A text's `candidates`, judged, in their order. */
export function judge(candidates: readonly Candidate[], detection: Detection, memory: Memory, judges: Judges): Judged[] {
  const signals = signalsOf(candidates, detection, memory)
  const opinions = candidates.map((candidate, i) => ({
    ...candidate,
    placed: probabilityOf(judges.firstPlaced, signals[i] ?? []),
    right: probabilityOf(judges.firstRight, signals[i] ?? []),
  }))
  const rivals = rivalsOf(opinions)
  return opinions.map((opinion, i) => {
    if (opinion.placed < HARDLY) return opinion
    const all = (rivals[i] ?? []).concat(signals[i] ?? [])
    const placed = probabilityOf(judges.placed, all)
    return { ...opinion, placed, right: placed < UNLIKELY ? opinion.right : probabilityOf(judges.right, all) }
  })
}
