/** The features of each token and of each step between tokens, as places in the weight tables of `chain.ts`. */
import { rowsOf } from './rows.ts'
import type { Surroundings } from './surroundings.ts'
import { Gatherer, templates } from './templates.ts'
import type { Token } from './tokens.ts'

/** Sizes of the two weight tables, as powers of two; a feature is a place below that. */
export const TOKEN_BITS = 20
export const STEP_BITS = 18

export interface Features {
  /** Of each token. */
  readonly tokens: Places
  /** Of each token's step that leads to it; none for the first. */
  readonly steps: Places
}

/** Lists of places, one behind the other: the list of token `i` is `places` from `starts[i]` to before `starts[i + 1]`. */
export interface Places {
  readonly places: Uint32Array
  readonly starts: Uint32Array
}

const OF_TOKEN = {
  first: templates(
    // The token and its neighbours, as words and as kinds.
    [1, 'w'],
    [2, 'w', 'g', 'g+1'],
    [3, 'w-1', 'w', 'g'],
    [4, 'w', 'w+1', 'g+1'],
    [5, 'w-1', 'g', 'k'],
    [6, 'w+1', 'g+1', 'k'],
    [7, 'w-2', 'k-1', 'k'],
    [8, 'w+2', 'k+1', 'k'],
    [9, 'k-1', 'k', 'k+1', 'g', 'g+1'],
    [10, 'k-2', 'k-1', 'k', 'g-1', 'g'],
    [11, 'k', 'k+1', 'k+2', 'g+1', 'g+2'],
    [12, 'k-3', 'k-2', 'k-1', 'k'],
    [13, 'k', 'k+1', 'k+2', 'k+3'],
    [33, 'w-1', 'w', 'w+1'],
    [34, 'w-2', 'w-1', 'w'],
    [35, 'w', 'w+1', 'w+2'],
    [40, 'k-1', 'w', 'k+1', 'g', 'g+1'],
    // How the word comes apart, and how common it is.
    [14, 'split', 'common', 'g', 'g+1'],
    [15, 'split', 'common', 'textWreckage'],
    [36, 'split', 'common', 'split-1', 'common-1', 'g'],
    [37, 'split', 'common', 'split+1', 'common+1', 'g+1'],
  ),
  ends: templates([31, 'beginning', 'common'], [32, 'ending', 'common']),
  second: templates(
    // How near wreckage, operators and prose are.
    [16, 'k', 'wreckBefore', 'wreckBehind'],
    [17, 'k', 'signBefore', 'signBehind'],
    [18, 'k', 'proseBefore', 'proseBehind', 'g'],
    [38, 'k', 'k-1', 'bracket', 'proseBefore', 'proseBehind'],
    [39, 'k', 'k+1', 'wreckBehind', 'signBefore'],
    // Brackets, and the run without blanks.
    [19, 'k', 'bracket', 'braces', 'g'],
    [20, 'k', 'pair', 'g', 'g+1'],
    [21, 'k', 'chunkWreck', 'chunkSigns', 'chunkTokens'],
    [22, 'k', 'g', 'chunksBeside'],
    // What the rest of the text says of this letter or command.
    [29, 'textWreckage', 'k', 'g', 'g+1'],
    [30, 'textWreckage', 'w'],
  ),
  symbol: templates(
    [23, 'k', 'inWreckage', 'g', 'g+1', 'textWreckage'],
    [24, 'w', 'inWreckage', 'g', 'g+1'],
    [25, 'inWreckage', 'w-1', 'g'],
    [26, 'inWreckage', 'w+1', 'g+1'],
    [27, 'k', 'inWreckage', 'letters', 'textWreckage'],
    [28, 'textWreckage', 'w-1', 'k', 'k+1', 'g+1'],
  ),
  unknown: templates(
    [41, 'inWreckage', 'common', 'g', 'g+1'],
    [42, 'inWreckage', 'k', 'length', 'textWreckage'],
    [43, 'inWreckage', 'k-1', 'k+1', 'g', 'g+1'],
  ),
}

const OF_STEP = templates(
  [1, 'none'],
  [2, 'k-1', 'k', 'g'],
  [3, 'w-1', 'k', 'g'],
  [4, 'k-1', 'w', 'g'],
  [5, 'w-1', 'w', 'g'],
  [6, 'k-2', 'g-1', 'k-1', 'g', 'k'],
  [7, 'k-1', 'g', 'k', 'g+1', 'k+1'],
  [8, 'k-2', 'k-1', 'g', 'k', 'k+1'],
  [9, 'k-1', 'k', 'g', 'bracket', 'braces'],
  [10, 'k-1', 'k', 'pair', 'pair-1'],
  [11, 'k', 'g', 'wreckBefore', 'wreckBehind-1'],
  [12, 'k-1', 'k', 'g', 'nearBefore', 'nearBehind-1'],
  [13, 'k-1', 'k', 'g', 'split-1', 'split'],
  [14, 'common-1', 'common', 'split-1', 'split', 'g'],
  [15, 'k-1', 'k', 'k+1', 'k+2', 'g'],
  [16, 'k', 'k-1', 'k-2', 'k-3', 'g'],
)

/** Splits below this are of letter runs; longer runs than these have ends. */
const LETTER_RUNS = 12
const SHORT = 2

/** The features of a text's tokens. */
export function features(tokens: readonly Token[], around: Surroundings): Features {
  const rows = rowsOf(tokens, around)
  const [ofTokens, ofSteps] = [new Gatherer(TOKEN_BITS), new Gatherer(STEP_BITS)]
  for (const [i, { split, lower, isSymbol, isUnknown }] of around.words.entries()) {
    ofTokens.add(OF_TOKEN.first, rows, i)
    if (split < LETTER_RUNS && lower.length > SHORT) ofTokens.add(OF_TOKEN.ends, rows, i)
    ofTokens.add(OF_TOKEN.second, rows, i)
    if (isSymbol) ofTokens.add(OF_TOKEN.symbol, rows, i)
    else if (isUnknown) ofTokens.add(OF_TOKEN.unknown, rows, i)
    if (i > 0) ofSteps.add(OF_STEP, rows, i)
    ofTokens.next()
    ofSteps.next()
  }
  return { tokens: ofTokens.lists(), steps: ofSteps.lists() }
}
