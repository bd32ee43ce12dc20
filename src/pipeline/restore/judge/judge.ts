/** How likely candidates are, by trees that were shown what authors had written. */
import type { Detection } from '../detect/detect.ts'
import type { Candidate } from './candidates.ts'
import type { Memory } from './memory.ts'
import type { Judged } from './pick.ts'
import { rivalsOf } from './rivals.ts'
import { signalsOf } from './signals.ts'
import { probabilitiesOf, type Trees } from './trees.ts'

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
  const signals = signalsOf(candidates, detection, memory).map((list) => Float64Array.from(list))
  const placed = probabilitiesOf(judges.firstPlaced, signals)
  const right = probabilitiesOf(judges.firstRight, signals)
  const opinions = candidates.map((candidate, i) => ({ ...candidate, placed: placed[i] ?? 0, right: right[i] ?? 0 }))
  const rivals = rivalsOf(opinions)
  const asked = opinions.flatMap((opinion, i) =>
    opinion.placed < HARDLY ? [] : [{ opinion, all: Float64Array.from([...(rivals[i] ?? []), ...(signals[i] ?? [])]) }],
  )
  const again = probabilitiesOf(
    judges.placed,
    asked.map(({ all }) => all),
  )
  for (const [i, { opinion }] of asked.entries()) opinion.placed = again[i] ?? 0
  const likely = asked.filter(({ opinion }) => opinion.placed >= UNLIKELY)
  const rightAgain = probabilitiesOf(
    judges.right,
    likely.map(({ all }) => all),
  )
  for (const [i, { opinion }] of likely.entries()) opinion.right = rightAgain[i] ?? 0
  return opinions
}
