/**
 * How close papers are to each other among many thousands. Own, since a search library (minisearch) counts anew how rare terms are with
 * each paper that it takes in, and needed 24 ms a paper where this needs less than one.
 */
import type { ProfileTable } from './profile-table.ts'

/** How much of the weightiest common term is left out: papers that share one word alone, a name perhaps, are hardly related. */
const WEIGHTIEST = 0.4
/** Sums of 50 products at half precision are not further off. */
const ROUNDED = 1 + 1e-5

/** Papers are numbers: their places in the list of names that it was made of. */
export class ClosenessIndex {
  private readonly profiles: ProfileTable
  private readonly spans: readonly Span[]
  private readonly postings: Postings
  private readonly sums: Float32Array
  /** Of each term its weight in the profile of `scatteredPaper`. */
  private readonly scattered: Float64Array
  private scatteredPaper: number | undefined

  /** @param names those of the papers' profiles. */
  constructor(profiles: ProfileTable, names: readonly string[]) {
    this.profiles = profiles
    this.spans = names.map((name) => profiles.span(name))
    this.postings = postingsOf(profiles, this.spans)
    this.sums = new Float32Array(names.length)
    this.scattered = new Float64Array(profiles.vocabulary)
  }

  /** The cosine of two profiles without two fifths of what their weightiest common term gives, 0 to 1. */
  closeness(paper: number, other: number): number {
    this.scatter(paper)
    const { scattered } = this
    const { terms, weights } = this.profiles
    const { from, to } = this.spans[other] as Span
    let sum = 0
    let most = 0
    for (let place = from; place < to; place++) {
      const given = (weights[place] ?? 0) * (scattered[terms[place] ?? 0] ?? 0)
      sum += given
      if (given > most) most = given
    }
    return sum - WEIGHTIEST * most
  }

  /** What the closeness of a paper to those `from` up to `to` is not above, each at its number; valid until the next call. */
  bounds(of: number, from: number, to: number): Float32Array {
    const { sums } = this
    const { starts, papers, weights } = this.postings
    sums.fill(0, from, to)
    const span = this.spans[of] as Span
    for (let place = span.from; place < span.to; place++) {
      const term = this.profiles.terms[place] ?? 0
      const weight = (this.profiles.weights[place] ?? 0) * ROUNDED
      const [start, last] = [starts[term] ?? 0, starts[term + 1] ?? 0]
      const end = firstFrom(papers, to, start, last)
      for (let n = firstFrom(papers, from, start, end); n < end; n++) {
        const paper = papers[n] ?? 0
        sums[paper] = (sums[paper] ?? 0) + weight * (weights[n] ?? 0)
      }
    }
    return sums
  }

  private scatter(paper: number): void {
    if (this.scatteredPaper === paper) return
    const { terms, weights } = this.profiles
    const before = this.spans[this.scatteredPaper ?? -1]
    if (before !== undefined) for (const term of terms.subarray(before.from, before.to)) this.scattered[term] = 0
    const { from, to } = this.spans[paper] as Span
    for (let place = from; place < to; place++) this.scattered[terms[place] ?? 0] = weights[place] ?? 0
    this.scatteredPaper = paper
  }
}

interface Span {
  readonly from: number
  readonly to: number
}

interface Postings {
  /** Where the papers of each term begin; one more than there are terms. */
  readonly starts: Int32Array
  /** Papers by number, in their order for each term. */
  readonly papers: Int32Array
  /** Weight of the term in the paper. */
  readonly weights: Float32Array
}

function postingsOf(profiles: ProfileTable, spans: readonly Span[]): Postings {
  const starts = new Int32Array(profiles.vocabulary + 1)
  for (const { from, to } of spans) {
    for (const term of profiles.terms.subarray(from, to)) starts[term + 1] = (starts[term + 1] ?? 0) + 1
  }
  for (let term = 0; term < profiles.vocabulary; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  const next = starts.slice()
  const papers = new Int32Array(starts.at(-1) ?? 0)
  const weights = new Float32Array(papers.length)
  for (const [paper, { from, to }] of spans.entries()) {
    for (let place = from; place < to; place++) {
      const term = profiles.terms[place] ?? 0
      const at = next[term] ?? 0
      next[term] = at + 1
      papers[at] = paper
      weights[at] = profiles.weights[place] ?? 0
    }
  }
  return { starts, papers, weights }
}

/** The first place from `start` up to `end` whose paper is not before `paper`. */
function firstFrom(papers: Int32Array, paper: number, start: number, end: number): number {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((papers[middle] ?? 0) < paper) low = middle + 1
    else high = middle
  }
  return low
}
