/** The formulas of a damaged text, restored. */
import { choose } from './decode/choose.ts'
import { plainer } from './decode/plainer.ts'
import { detect } from './detect/detect.ts'
import { settled } from './edges.ts'
import { keepsPromises } from './guard.ts'
import { candidatesIn } from './judge/candidates.ts'
import { judge } from './judge/judge.ts'
import { type Judged, pick } from './judge/pick.ts'
import type { Model } from './model/model.ts'

/** A formula at its place. */
export interface Restored {
  /** Offset into the text, UTF-16 units. */
  readonly start: number
  readonly source: string
  readonly tex: string
  /** Probability that the authors wrote `tex` here, 0 to 1 in two decimals. Never 1: nobody has looked. */
  readonly confidence: number
}

const MOST = 0.99
const EVEN = 0.5

/**
 * The likely formulas of `text` that keep the promises, in order, none of them touching `taken` (places in order). The rest stays
 * text.
 */
export function formulasIn(text: string, taken: readonly { start: number; end: number }[], model: Model): Restored[] {
  const detection = detect(text, model)
  const judged = judge(candidatesIn(text, detection, taken, model), detection, model.judges)
  const picked = pick(judged, model.commonness)
  return picked.flatMap((one, i) => kept(text, one, picked[i + 1]?.start ?? text.length))
}

/** A candidate as its likeliest answer that keeps the promises, if any does. */
function kept(text: string, { start, source, tex, answers, right, meaning }: Judged, limit: number): Restored[] {
  const keeps = (other: string) => keepsPromises(other, source)
  // A lost command that is likelier wrong than right is none to put back; what it is instead is no surer.
  const plain = right < EVEN ? plainer(answers, { tex, probability: meaning }, keeps, 0)?.tex : undefined
  const given = plain ?? (keeps(tex) ? tex : choose(answers, keeps)?.answer.tex)
  if (given === undefined) return []
  const whole = { start, source, tex: given }
  const within = settled(text, whole, limit)
  const formula = keepsPromises(within.tex, within.source) ? within : whole
  return [{ ...formula, confidence: rounded(given === tex ? right : Math.min(right, 1 - right)) }]
}

function rounded(probability: number): number {
  return Math.min(MOST, Math.round(100 * probability) / 100)
}
