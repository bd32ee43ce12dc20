/** Which papers are related, and by what. */
import { createHash } from 'node:crypto'
import { closenessIndex } from './closeness.ts'
import { type Neighbour, Places, type Seat, type Seats, THEME } from './places.ts'

export interface Profiled extends Neighbour {
  /** Id of the digest that listed the paper first; ids sort by day. */
  readonly digest: string
  /** Names the profile, which is looked at only where it is not known already what comes of it. */
  readonly terms: string
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

/** What came of hearing a digest. Papers are numbers: their place among all, by digest and slug. */
export interface Round {
  /** Names the papers of this digest and of all before, with everything by which they are related. */
  readonly key: string
  /** Papers that were given places, with all that they have since. */
  readonly seated: readonly (readonly [paper: number, close: readonly NumberedSeat[], further: readonly NumberedSeat[]])[]
}

type NumberedSeat = readonly [paper: number, score: number, shared: readonly string[]]

export interface Found {
  /** By the slug of the paper. */
  readonly lists: ReadonlyMap<string, RelatedLists>
  /** A round for each digest, in their order; the same object as was given where nothing has changed. */
  readonly rounds: readonly Round[]
}

/**
 * For each paper the papers related to it, first of all those of its own digest and of digests before it.
 *
 * A new digest changes the page of a paper that was there before only where it brings a close paper that was wanting, or any at all on
 * a site so small: pages of new papers lead to old ones, those of old ones seldom to new ones.
 *
 * @param before rounds of another time: those of digests before the first change are not held again.
 */
export function relatedPapers(papers: readonly Profiled[], before: readonly Round[] = []): Found {
  const ordered = papers.toSorted((a, b) => compare(a.digest, b.digest) || compare(a.slug, b.slug))
  const digests = digestsOf(ordered)
  const known = countWhile(digests, ({ key }, n) => before[n]?.key === key)
  const kept = known === before.length ? before : before.slice(0, known)
  const heard = digests[known - 1]?.end ?? 0
  const seats = seatsAfter(kept, ordered)
  const places = ordered.map((paper, n) => new Places(paper, n < heard ? (seats.get(n) ?? NO_SEATS) : undefined))
  const rounds = known === digests.length ? kept : [...kept, ...held(digests.slice(known), heard, places)]
  return { lists: new Map(places.map((one) => [one.paper.slug, listsOf(one)])), rounds }
}

interface Digest {
  readonly key: string
  /** Number of the first paper that it does not hold, nor any before it. */
  readonly end: number
}

function digestsOf(ordered: readonly Profiled[]): Digest[] {
  const digests: Digest[] = []
  let members: string[] = []
  for (const [at, { slug, name, arxiv = '', digest, themes, terms }] of ordered.entries()) {
    members.push(JSON.stringify([slug, name, arxiv, themes, terms]))
    if (ordered[at + 1]?.digest === digest) continue
    const key = createHash('sha256')
      .update([digests.at(-1)?.key, ...members].join('\n'))
      .digest('base64url')
    digests.push({ key, end: at + 1 })
    members = []
  }
  return digests
}

function countWhile<T>(list: readonly T[], holds: (item: T, at: number) => boolean): number {
  const at = list.findIndex((item, n) => !holds(item, n))
  return at < 0 ? list.length : at
}

const NO_SEATS: Seats<never> = { close: [], further: [] }

/** What papers have after some rounds, by their numbers. */
function seatsAfter(rounds: readonly Round[], ordered: readonly Profiled[]): Map<number, Seats<Profiled>> {
  const named = (seats: readonly NumberedSeat[]) =>
    seats.flatMap(([number, score, shared]): Seat<Profiled>[] => {
      const paper = ordered[number]
      return paper === undefined ? [] : [{ paper, score, shared }]
    })
  const last = new Map(rounds.flatMap(({ seated }) => seated.map(([paper, close, further]) => [paper, { close, further }])))
  return new Map([...last].map(([paper, { close, further }]) => [paper, { close: named(close), further: named(further) }]))
}

/** Has the digests heard, one after the other; the first `heard` papers have been. */
function* held(digests: readonly Digest[], heard: number, places: readonly Places<Profiled>[]): Generator<Round> {
  const numbers = new Map(places.map(({ paper }, number) => [paper, number]))
  const numbered = (seats: readonly Seat<Profiled>[]) =>
    seats.map(({ paper, score, shared }): NumberedSeat => [numbers.get(paper) ?? -1, score, shared])
  const index = closenessIndex()
  for (const { paper } of places.slice(0, heard)) index.add(paper.profile)
  const bars = Float64Array.from(places, (one, n) => (n < heard && one.isWanting ? one.bar : Number.POSITIVE_INFINITY))
  let from = heard
  for (const { key, end } of digests) {
    for (const { paper } of places.slice(from, end)) index.add(paper.profile)
    const seated = compete(places, from, end, index.closeness, bars)
    yield {
      key,
      seated: seated.flatMap((number) => {
        const one = places[number]
        return one === undefined ? [] : [[number, numbered(one.close), numbered(one.further)] as const]
      }),
    }
    from = end
  }
}

/**
 * The papers of a digest, those of `places` from `from` up to `to`, are heard by each other and by those before them, and hear all.
 *
 * @param bars of the papers before: what is no nearer has no place with them. Most pairs of papers are far apart, and of them no more
 *   is asked than this.
 * @returns numbers of those that were given places.
 */
function compete(
  places: readonly Places<Profiled>[],
  from: number,
  to: number,
  closenessTo: (profile: Profiled['profile']) => Float64Array,
  bars: Float64Array,
): number[] {
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
  const seated: number[] = []
  for (let n = 0; n < to; n++) {
    const one = places[n]
    if (one === undefined || (n < from && bars[n] === Number.POSITIVE_INFINITY)) continue
    if (one.settle()) seated.push(n)
    bars[n] = one.isWanting ? one.bar : Number.POSITIVE_INFINITY
  }
  return seated
}

function listsOf({ close, further }: Seats<Profiled>): RelatedLists {
  const named = ({ paper: { slug }, shared }: Seat<Profiled>): Related => ({ slug, shared })
  return { close: close.map(named), further: further.map(named) }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
