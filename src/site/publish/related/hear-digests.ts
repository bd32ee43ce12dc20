/** What places one paper gives to others. */
import type { Archive, Profiled } from './archive.ts'
import type { Near } from './nearest.ts'
import { Places, scoreOf, THEME } from './places.ts'

export interface Seats {
  /** Nearest first, both. */
  readonly close: readonly Near<Profiled>[]
  readonly further: readonly Near<Profiled>[]
  /** The digest with which all places were taken by close papers. */
  readonly fullWith: string | undefined
  /** Whether a paper would have one of these places but for another entry of it. */
  readonly hasTwins: boolean
}

/**
 * Has a paper hear its own digest with all before it, and then one digest after the other as long as close papers are wanting.
 *
 * @param at number of the paper.
 */
export function hearDigests(at: number, { papers, index, isSame }: Archive): Seats {
  const paper = papers[at] as Profiled
  const places = new Places(paper, isSame)
  const hear = (most: Float32Array, from: number, to: number) => {
    const nextFrom = (n: number) => firstOf(most, places.bar / THEME, n, to)
    for (let n = nextFrom(from); n < to; n = nextFrom(n + 1)) {
      const other = papers[n] as Profiled
      if (scoreOf(paper, other, most[n] ?? 0) < places.bar) continue
      places.offer(other, scoreOf(paper, other, index.closeness(at, n)))
    }
    places.settle()
  }
  let to = endOfDigest(at, papers)
  hear(index.bounds(at, 0, to), 0, to)
  if (places.isWanting && to < papers.length) {
    const most = index.bounds(at, to, papers.length)
    while (places.isWanting && to < papers.length) {
      const from = to
      to = endOfDigest(from, papers)
      hear(most, from, to)
    }
  }
  const { close, further, hasTwins } = places
  return { close, further, hasTwins, fullWith: places.isWanting ? undefined : papers[to - 1]?.digest }
}

/** The first place from `from` up to `to` with such a value; `to` when there is none. Most papers are far apart, and are passed over here. */
function firstOf(values: Float32Array, least: number, from: number, to: number): number {
  let n = from
  while (n < to && (values[n] ?? 0) < least) n++
  return n
}

/** Number of the first paper after the digest. */
function endOfDigest(at: number, papers: readonly Profiled[]): number {
  const digest = papers[at]?.digest
  let end = at + 1
  while (end < papers.length && papers[end]?.digest === digest) end++
  return end
}
