/** One thing that must hold for whatever comes in: an input that breaks it throws. */
import type fc from 'fast-check'
import type { Samples } from './samples.ts'

export interface Target {
  readonly name: string
  /** How many inputs the suite tries; a run by hand tries as many as its time allows. */
  readonly runs: number
  readonly property: (samples: Samples) => fc.IRawProperty<unknown>
}
