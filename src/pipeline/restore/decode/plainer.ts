/** Answers that put fewer commands back than another: what is given where a command is not sure enough. */
import { isCrooked } from './crooked.ts'
import { hasGluedSet, hasLooseGroup } from './loose-group.ts'
import type { Answer } from './rank.ts'

/** An answer preferred to a likelier one must not be absurd beside it. */
const ABSURD = 0.05

// mathbb is left out: with it or without, a formula says the same, and `rank.ts` has seen to it.
const LOST = /\\(?:[dt]?frac|d?binom|sqrt|(?:wide)?(?:tilde|hat)|bar|overline|vec|d?dot|underline)\{/g

const STYLED_SUM = /\\(?:boldsymbol|bm|math(?:bf|cal|scr|frak|sf))\{(?:[^{}]|\{[^{}]*\})*[-+=/<>]/

/**
 * The likeliest of `answers` with fewer lost commands than `than`, as straight as that, if `keeps` takes one. `absurd`: its
 * probability must be more than this share of the other's.
 */
export function plainer(
  answers: readonly Answer[],
  than: Answer,
  keeps: (tex: string) => boolean,
  absurd = ABSURD,
): Answer | undefined {
  const most = lost(than)
  if (most === 0) return undefined
  const isCandidate = (other: Answer) => lost(other) < most && (isOdd(than) || !isOdd(other))
  return answers.find((other) => isCandidate(other) && other.probability > absurd * than.probability && keeps(other.tex))
}

/** The likeliest of `answers` without what hardly anyone writes, if `keeps` takes one. */
export function straighter(answers: readonly Answer[], than: Answer, keeps: (tex: string) => boolean): Answer | undefined {
  return isOdd(than)
    ? answers.find((other) => !isOdd(other) && other.probability > ABSURD * than.probability && keeps(other.tex))
    : undefined
}

/** Groups and brackets that cross, groups that nothing takes, sets behind a letter, sums in a letter style: a lost command is likelier than that. */
function isOdd({ tex }: Answer): boolean {
  return isCrooked(tex) || hasLooseGroup(tex) || STYLED_SUM.test(tex) || hasGluedSet(tex)
}

function lost({ tex }: Answer): number {
  return tex.match(LOST)?.length ?? 0
}
