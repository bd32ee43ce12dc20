/** A paper's places for others, given out digest after digest. */
import { compareNear, type Near, Nearest } from './nearest.ts'
import { type Identity, isSamePaper } from './same-paper.ts'
import { sharedTerms } from './shared-terms.ts'

export interface Neighbour extends Identity {
  readonly slug: string
  readonly themes: readonly string[]
}

/** A place that is given out, with the words that both papers say. */
export interface Seat<P> extends Near<P> {
  readonly shared: readonly string[]
}

/** Nearest first, both. */
export interface Seats<P> {
  readonly close: readonly Seat<P>[]
  readonly further: readonly Seat<P>[]
}

/** How many places there are. */
const PLACES = 5
/** Papers with a theme in common are so many times as near. */
export const THEME = 1.6
/** What is less near says too little of the same; a paper of a later digest must say more, since it changes a page. */
const LEAST = { first: 0.13, later: 0.17 }

/**
 * Close papers take places first, and a place once taken stays so: papers of a later digest compete for those that are left. Papers
 * that are not close hold these meanwhile.
 */
export class Places<P extends Neighbour> implements Seats<P> {
  close: readonly Seat<P>[]
  further: readonly Seat<P>[]
  readonly paper: P
  private least: number
  private round: { readonly close: Nearest<P>; readonly further: Nearest<P> }

  /** @param seats given out by the digests heard so far; undefined before the first. */
  constructor(paper: P, seats?: Seats<P>) {
    this.paper = paper
    this.close = seats?.close ?? []
    this.further = seats?.further ?? []
    this.least = seats === undefined ? LEAST.first : LEAST.later
    this.round = this.nextRound()
  }

  /** Whether a close paper could still have a place. */
  get isWanting(): boolean {
    return this.close.length < PLACES
  }

  /** A score below this has no place. */
  get bar(): number {
    const { close, further } = this.round
    return close.bar > 0 ? close.bar : Math.min(further.bar, this.least)
  }

  /** Lets a paper of the digest, or of one before the paper's own, compete. */
  offer(other: P, closeness: number): void {
    if (other === this.paper) return
    const { close, further } = this.round
    const score = closeness * (other.themes.some((theme) => this.paper.themes.includes(theme)) ? THEME : 1)
    if (score >= this.least) close.offer(other, score)
    else further.offer(other, score)
  }

  /** Gives out places when the digest has been heard; says whether there were papers for any. */
  settle(): boolean {
    const { close, further } = this.round
    this.close = [...this.close, ...close.list.map((near) => this.seat(near))].sort(compareNear)
    this.further = [...this.further, ...further.list.map((near) => this.seat(near))]
      .filter(({ paper }) => !this.close.some((one) => isSamePaper(one.paper, paper)))
      .slice(0, PLACES - this.close.length)
    this.round = this.nextRound()
    this.least = LEAST.later
    return close.list.length + further.list.length > 0
  }

  private seat(near: Near<P>): Seat<P> {
    return { ...near, shared: sharedTerms(this.paper.profile, near.paper.profile) }
  }

  private nextRound() {
    const free = PLACES - this.close.length
    const seated = [this.paper, ...[...this.close, ...this.further].map(({ paper }) => paper)]
    const closeOnes = [this.paper, ...this.close.map(({ paper }) => paper)]
    return { close: new Nearest(closeOnes, free), further: new Nearest(seated, free - this.further.length) }
  }
}
