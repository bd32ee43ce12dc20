/** A letter run taken apart into command names and single letters, with as few letters as can be: `mtimes` = m, times. */
import { commandNames } from './command-names.ts'

export interface Pieces {
  readonly names: number
  readonly letters: number
}

const LONGEST_RUN = 40
const LONGEST_NAME = 14
/** A name is as good as this share of a letter is bad. */
const NAME_COST = 0.3

/** The cheapest way to take `run` (letters only) apart; undefined for runs over 40 letters, which are no formula. */
export function splitRun(run: string): Pieces | undefined {
  if (run.length > LONGEST_RUN) return undefined
  const best: (Pieces | undefined)[] = [{ names: 0, letters: 0 }]
  for (let at = 0; at < run.length; at++) {
    const so = best[at]
    if (!so) continue
    offer(best, at + 1, { names: so.names, letters: so.letters + 1 })
    for (let length = 2; length <= Math.min(LONGEST_NAME, run.length - at); length++) {
      if (commandNames.has(run.slice(at, at + length))) offer(best, at + length, { names: so.names + 1, letters: so.letters })
    }
  }
  return best[run.length]
}

function offer(best: (Pieces | undefined)[], at: number, pieces: Pieces): void {
  const other = best[at]
  if (!other || cost(pieces) < cost(other)) best[at] = pieces
}

function cost({ names, letters }: Pieces): number {
  return letters + names * NAME_COST
}
