/** Which relations may be others since papers came or went. */
import type { Archive, Profiled } from './archive.ts'
import { LEAST, PLACES, scoreOf } from './places.ts'
import type { Relations } from './relations.ts'

/** Of two papers the score is not the same to the last digit from both sides. */
const MARGIN = 1e-4

/**
 * @param kept relations of the papers that were there and are as they were, at their numbers; all others came.
 * @param gone slugs of papers that are gone, or are not as they were.
 * @returns numbers of papers with kept relations that have to be found anew.
 */
export function touched(
  kept: readonly (Relations | undefined)[],
  gone: ReadonlySet<string>,
  { papers, index }: Archive,
): Set<number> {
  const numbers = new Set<number>()
  for (const [n, one] of kept.entries()) if (one !== undefined && hasLost(one, gone)) numbers.add(n)
  if (kept.every((one) => one === undefined)) return numbers
  const last = kept.reduce((latest, one) => (one !== undefined && one.digest > latest ? one.digest : latest), '')
  for (const [at, one] of papers.entries()) {
    if (kept[at] !== undefined) continue
    const most = index.bounds(at, 0, papers.length)
    for (let n = 0; n < kept.length; n++) {
      const relations = kept[n]
      if (relations === undefined || numbers.has(n)) continue
      const bar = barTo(relations, one.digest, last) - MARGIN
      const paper = papers[n] as Profiled
      if (scoreOf(paper, one, most[n] ?? 0) >= bar && scoreOf(paper, one, index.closeness(at, n)) >= bar) numbers.add(n)
    }
  }
  return numbers
}

/**
 * Whether a paper that is gone had a place. Of those that had none nothing is known; it may have kept another from one where not all
 * places are close ones', or where entries of one paper competed.
 */
const hasLost = ({ close, fullWith, hasTwins }: Relations, gone: ReadonlySet<string>) =>
  gone.size > 0 && (fullWith === undefined || hasTwins || close.some(({ slug }) => gone.has(slug)))

/**
 * A paper of that digest whose score is below this has no place in the relations, and had none in any digest.
 *
 * @param last digest of those that were there.
 */
function barTo({ digest: own, close, further, fullWith, hasTwins }: Relations, digest: string, last: string): number {
  // Who held the places meanwhile that no close paper has is not known.
  if (fullWith === undefined)
    return digest > last && close.length + further.length === PLACES ? LEAST.later : Number.NEGATIVE_INFINITY
  if (digest > fullWith) return Number.POSITIVE_INFINITY
  if (hasTwins) return Number.NEGATIVE_INFINITY
  if (digest > own) return LEAST.later
  return fullWith === own ? (close.at(-1)?.score ?? 0) : LEAST.first
}
