/** What restoration has learned, ready for use. Made by `npm run train`, kept in `model.bin`. */
import type { Grammar } from '../decode/grammar.ts'
import type { RankWeights } from '../decode/rank.ts'
import type { ChainWeights } from '../detect/chain.ts'
import type { Judges } from '../judge/judge.ts'
import type { Memory } from '../judge/memory.ts'

export interface Model {
  /** How common a lower-case word is in prose: 0 (not seen) to 5. */
  readonly commonness: (word: string) => number
  /** Where formulas are. */
  readonly chain: ChainWeights
  /** What they can have been. */
  readonly grammar: Grammar
  /** Which of that is likely, here. */
  readonly rank: RankWeights
  /** How often strings of tokens were formulas. */
  readonly memory: Memory
  /** How likely that is to be what the authors wrote. */
  readonly judges: Judges
}
