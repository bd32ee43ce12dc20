/** Which papers are related, and by what. */
import { closenessIndex } from './closeness.ts'
import { type Neighbour, Places, THEME } from './places.ts'
import { sharedTerms } from './shared-terms.ts'

export interface Profiled extends Neighbour {
  /** Id of the digest that listed the paper first; ids sort by day. */
  readonly digest: string
}

export interface Related {
  readonly slug: string
  /** Terms that both papers have, in the words of the first, the weightiest first. */
  readonly shared: readonly string[]
}

/** Papers related to one: five together, where the site has so many others. */
export interface RelatedLists {
  /** Those that say much of the same, the closest first. */
  readonly close: readonly Related[]
  /** The next, while fewer than five are close. */
  readonly further: readonly Related[]
}

/**
 * For each paper by its slug the papers related to it, first of all those of its own digest and of digests before it.
 *
 * A new digest changes the page of a paper that was there before only where it brings a close paper that was wanting, or any at all on
 * a site so small: pages of new papers lead to old ones, those of old ones seldom to new ones.
 */
export function relatedPapers(papers: readonly Profiled[]): Map<string, RelatedLists> {
  const ordered = papers.toSorted((a, b) => compare(a.digest, b.digest) || compare(a.slug, b.slug))
  const places = ordered.map((paper) => new Places(paper))
  const bars = new Float64Array(ordered.length).fill(Number.POSITIVE_INFINITY)
  const index = closenessIndex()
  let heard = 0
  for (const [at, { profile, digest }] of ordered.entries()) {
    index.add(profile)
    if (ordered[at + 1]?.digest === digest) continue
    compete(places, heard, at + 1, index.closeness, bars)
    heard = at + 1
  }
  return new Map(places.map((one) => [one.paper.slug, listsOf(one)]))
}

/**
 * The papers of a digest, those of `places` from `from` up to `to`, are heard by each other and by those before them, and hear all.
 *
 * @param bars of the papers before: what is no nearer has no place with them. Most pairs of papers are far apart, and of them no more
 *   is asked than this.
 */
function compete(
  places: readonly Places<Profiled>[],
  from: number,
  to: number,
  closenessTo: (profile: Profiled['profile']) => Float64Array,
  bars: Float64Array,
): void {
  for (const one of places.slice(from, to)) {
    const closeness = closenessTo(one.paper.profile)
    let bar = one.bar
    for (let n = 0; n < to; n++) {
      const close = closeness[n] ?? 0
      const most = close * THEME
      if (most < bar && most < (bars[n] ?? 0)) continue
      const other = places[n]
      if (other === undefined) continue
      if (most >= bar) {
        one.offer(other.paper, close)
        bar = one.bar
      }
      if (most >= (bars[n] ?? 0)) {
        other.offer(one.paper, close)
        bars[n] = other.bar
      }
    }
  }
  for (let n = 0; n < to; n++) {
    const one = places[n]
    if (one === undefined || (n < from && bars[n] === Number.POSITIVE_INFINITY)) continue
    one.settle()
    bars[n] = one.isWanting ? one.bar : Number.POSITIVE_INFINITY
  }
}

function listsOf({ paper, close, further }: Places<Profiled>): RelatedLists {
  const named = ({ paper: other }: { readonly paper: Profiled }): Related => ({
    slug: other.slug,
    shared: sharedTerms(paper.profile, other.profile),
  })
  return { close: close.map(named), further: further.map(named) }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
