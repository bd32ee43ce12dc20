/** The formulas of a damaged text, restored. */
import { choose } from './decode/choose.ts'
import { hasLooseGroup } from './decode/loose-group.ts'
import { plainer } from './decode/plainer.ts'
import type { Answer } from './decode/rank.ts'
import { detect } from './detect/detect.ts'
import { settled } from './edges.ts'
import { keepsPromises } from './guard.ts'
import { candidatesIn } from './judge/candidates.ts'
import { judge } from './judge/judge.ts'
import { type Judged, pick } from './judge/pick.ts'
import { isWordName } from './judge/word-names.ts'
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
/** A place this sure is given whatever its reading: wreckage that nobody can read is worse. */
const SURE_PLACE = 0.8
const LEAST = 1e-6
/** Chosen on abstracts held back: the power of the number of formulas that the odds are multiplied by. */
const CROWD = -0.17

/**
 * The likely formulas of `text` that keep the promises, in order, none of them touching `taken` (places in order). The rest stays
 * text.
 */
export function formulasIn(text: string, taken: readonly { start: number; end: number }[], model: Model): Restored[] {
  const detection = detect(text, model)
  const judged = judge(candidatesIn(text, detection, taken, model), detection, model.memory, model.judges)
  return formulasOf(text, judged, model)
}

/** The formulas that judged candidates give. */
function formulasOf(text: string, judged: readonly Judged[], { commonness }: Pick<Model, 'commonness'>): Restored[] {
  const picked = pick(
    judged.filter(({ start, end }) => !isWordName(text, start, end)),
    commonness,
  )
  return picked.flatMap((one, i) =>
    kept(text, one, picked[i + 1]?.start ?? text.length).map((formula) => ({
      ...formula,
      confidence: rounded(humbled(formula.confidence, picked.length)),
    })),
  )
}

/** A confidence set right by the abstracts held back: the more formulas a text has, the more the judges overrate them. */
function humbled(confidence: number, formulas: number): number {
  const odds = (confidence / Math.max(1 - confidence, LEAST)) * formulas ** CROWD
  return odds / (1 + odds)
}

/** A candidate as its likeliest answer that keeps the promises, if any does. */
function kept(text: string, { start, source, tex, answers, placed, right, meaning }: Judged, limit: number): Restored[] {
  const keeps = (other: string) => keepsPromises(other, source)
  const given =
    restrained(tex, answers, { placed, right, meaning }, keeps) ?? (keeps(tex) ? tex : choose(answers, keeps)?.answer.tex)
  if (given === undefined || (hasLooseGroup(given) && right < EVEN && placed < SURE_PLACE)) return []
  const whole = { start, source, tex: given }
  const within = settled(text, whole, limit)
  const formula = keepsPromises(within.tex, within.source) ? within : whole
  return [{ ...formula, confidence: given === tex ? right : Math.min(right, 1 - right) }]
}

type Doubts = Pick<Judged, 'placed' | 'right' | 'meaning'>

/** What is given in the place of `tex` when, of all that may stand there, it is likelier wrong than right. */
function restrained(
  tex: string,
  answers: readonly Answer[],
  { placed, right, meaning }: Doubts,
  keeps: (tex: string) => boolean,
) {
  if (right >= EVEN * placed) return undefined
  // A group that nothing takes is nearly always a fraction's: any other answer is better.
  if (hasLooseGroup(tex)) return answers.find((answer) => !hasLooseGroup(answer.tex) && keeps(answer.tex))?.tex
  return plainer(answers, { tex, probability: meaning }, keeps, 0)?.tex
}

function rounded(probability: number): number {
  return Math.min(MOST, Math.round(100 * probability) / 100)
}
