/** A paper's places for others, given out digest after digest. */
import { compareNear, type Near, Nearest } from './nearest.ts'
import { type Identity, isSamePaper } from './same-paper.ts'

export interface Neighbour extends Identity {
  readonly slug: string
  readonly themes: readonly string[]
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
export class Places<P extends Neighbour> {
  /** Nearest first, both. */
  close: readonly Near<P>[] = []
  further: readonly Near<P>[] = []
  readonly paper: P
  private least = LEAST.first
  private round: { readonly close: Nearest<P>; readonly further: Nearest<P> }

  constructor(paper: P) {
    this.paper = paper
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

  /** Gives out places when the digest has been heard. */
  settle(): void {
    this.close = [...this.close, ...this.round.close.list].sort(compareNear)
    this.further = [...this.further, ...this.round.further.list]
      .filter(({ paper }) => !this.close.some((one) => isSamePaper(one.paper, paper)))
      .slice(0, PLACES - this.close.length)
    this.round = this.nextRound()
    this.least = LEAST.later
  }

  private nextRound() {
    const free = PLACES - this.close.length
    const seated = [this.paper, ...[...this.close, ...this.further].map(({ paper }) => paper)]
    const closeOnes = [this.paper, ...this.close.map(({ paper }) => paper)]
    return { close: new Nearest(closeOnes, free), further: new Nearest(seated, free - this.further.length) }
  }
}
