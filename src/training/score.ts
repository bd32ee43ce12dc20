/** How well restoration does: its formulas held against those that the authors wrote. */
import { restore } from '../pipeline/restore/restore.ts'
import type { Segment } from '../pipeline/restore/segment.ts'
import { exampleOf, type Formula, secondEraExampleOf } from './example.ts'
import { isPlaced, isSame, type Placed } from './same-formula.ts'

/** An abstract as arXiv has it, and as the digest shows it; null where the damage map is to tell. */
export interface Pair {
  readonly id: string
  readonly tex: string
  readonly hf?: string | null | undefined
}

/** Counts over abstracts. */
export interface Score {
  abstracts: number
  /** Formulas that a reader would see to be damaged. */
  damaged: number
  found: number
  exact: number
  /** Words of three letters and more outside of formulas, and those of them that were set as mathematics. */
  words: number
  wordsSet: number
  /** Abstracts without formulas, and those of them that got one. */
  plain: number
  plainSet: number
  /** Commands put back that left no trace, and those of them that the authors wrote. */
  lost: number
  lostRight: number
  /** Each formula given: how sure, and whether it is right. */
  readonly given: { readonly confidence: number; readonly right: boolean }[]
  /** Milliseconds for each abstract with formulas. */
  readonly times: number[]
}

const LOST = /\\(?:[dt]?frac|sqrt|binom|(?:wide)?(?:tilde|hat)|bar|overline|vec|d?dot|underline|mathbb)(?![a-zA-Z])/g
const WORD = /[A-Za-z]{3,}/g

/** Scores restoration on `pairs`; those that the damage map does not explain are left out. `now`: a clock in milliseconds. */
export function scoreRestoration(pairs: Iterable<Pair>, now: () => number): Score {
  const score: Score = {
    ...{ abstracts: 0, damaged: 0, found: 0, exact: 0, words: 0, wordsSet: 0, plain: 0, plainSet: 0, lost: 0, lostRight: 0 },
    ...{ given: [], times: [] },
  }
  for (const { tex, hf } of pairs) {
    const shown = typeof hf === 'string' ? hf.replace(/\s+/g, ' ').trim() : undefined
    const example = [exampleOf(tex), secondEraExampleOf(tex)].find((one) => one && (shown === undefined || one.shown === shown))
    if (!example) continue
    const before = now()
    const segments = restore(example.shown)
    if (example.formulas.length > 0) score.times.push(now() - before)
    add(score, example.shown, example.formulas, placedIn(segments))
  }
  return score
}

interface Given extends Placed {
  readonly confidence: number
}

function placedIn(segments: readonly Segment[]): Given[] {
  const given: Given[] = []
  let start = 0
  for (const segment of segments) {
    const end = start + segment.source.length
    if (segment.kind === 'math') given.push({ start, end, tex: segment.tex, confidence: segment.confidence })
    start = end
  }
  return given
}

function add(score: Score, shown: string, truths: readonly Formula[], given: readonly Given[]): void {
  score.abstracts++
  if (truths.length === 0) {
    score.plain++
    score.plainSet += Number(given.length > 0)
  }
  for (const { index } of shown.matchAll(WORD)) {
    const holds = ({ start, end }: Placed) => start <= index && end > index
    if (truths.some(holds)) continue
    score.words++
    score.wordsSet += Number(given.some(holds))
  }
  for (const one of given) {
    const right = truths.some((truth) => isPlaced(shown, truth, one) && isSame(shown, truth, one))
    score.given.push({ confidence: one.confidence, right })
  }
  for (const truth of truths) {
    if (!isDamaged(truth, shown)) continue
    score.damaged++
    const hit = given.find((one) => isPlaced(shown, truth, one))
    if (!hit) continue
    score.found++
    score.exact += Number(isSame(shown, truth, hit))
    const pool: string[] = truth.tex.match(LOST) ?? []
    for (const command of hit.tex.match(LOST) ?? []) {
      score.lost++
      const at = pool.indexOf(command)
      if (at < 0) continue
      pool.splice(at, 1)
      score.lostRight++
    }
  }
}

/** Whether a reader sees that the formula is damaged: scripts, braces, bare names of commands; or a command left no trace. */
function isDamaged({ tex, start, end }: Formula, shown: string): boolean {
  return /[\^_{}]/.test(shown.slice(start, end)) || /\\[a-zA-Z]+(?![a-zA-Z{])/.test(tex) || tex.search(LOST) >= 0
}
