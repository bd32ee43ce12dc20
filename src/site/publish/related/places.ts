/** A paper's places for others, given out digest after digest. */
import { compareNear, type IsSame, type Near, Nearest } from './nearest.ts'

export interface Neighbour {
  readonly slug: string
  readonly themes: readonly string[]
}

/** How many places there are. */
export const PLACES = 5
/** What is less near says too little of the same; a paper of a later digest must say more, since it changes a page. */
export const LEAST = { first: 0.13, later: 0.17 }
/** Papers with a theme in common are so many times as near. */
export const THEME = 1.6

/** How near two papers are, by their closeness and their themes. */
export const scoreOf = ({ themes }: Neighbour, other: Neighbour, closeness: number): number =>
  closeness * (themes.some((theme) => other.themes.includes(theme)) ? THEME : 1)

/**
 * Close papers take places first, and a place once taken stays so: papers of a later digest compete for those that are left. Papers
 * that are not close hold these meanwhile.
 */
export class Places<P extends Neighbour> {
  /** Nearest first, both. */
  close: readonly Near<P>[] = []
  further: readonly Near<P>[] = []
  /** The highest score of a close paper that has no place since another entry of it has one. */
  private twin = 0
  private readonly paper: P
  private readonly isSame: IsSame<P>
  private least = LEAST.first
  private round: { readonly close: Nearest<P>; readonly further: Nearest<P> }

  constructor(paper: P, isSame: IsSame<P>) {
    this.paper = paper
    this.isSame = isSame
    this.round = this.nextRound()
  }

  /** Whether a close paper could still have a place. */
  get isWanting(): boolean {
    return this.close.length < PLACES
  }

  /** Whether a paper that has no place is as near as one that has, but for another entry of it. */
  get hasTwins(): boolean {
    return this.twin > 0 && this.twin >= (this.close.at(-1)?.score ?? 0)
  }

  /** A score below this has no place. */
  get bar(): number {
    const { close, further } = this.round
    return close.bar > 0 ? close.bar : Math.min(further.bar, this.least)
  }

  /** Lets a paper of the digest, or of one before the paper's own, compete. */
  offer(other: P, score: number): void {
    if (other === this.paper) return
    const { close, further } = this.round
    if (score >= this.least) close.offer(other, score)
    else further.offer(other, score)
  }

  /** Gives out places when the digest has been heard. */
  settle(): void {
    const { close, further } = this.round
    this.close = [...this.close, ...close.list].sort(compareNear)
    this.twin = Math.max(this.twin, close.twin)
    this.further = [...this.further, ...further.list]
      .filter(({ paper }) => !this.close.some((one) => this.isSame(one.paper, paper)))
      .slice(0, PLACES - this.close.length)
    this.round = this.nextRound()
    this.least = LEAST.later
  }

  private nextRound() {
    const free = PLACES - this.close.length
    const seated = [this.paper, ...[...this.close, ...this.further].map(({ paper }) => paper)]
    const closeOnes = [this.paper, ...this.close.map(({ paper }) => paper)]
    return {
      close: new Nearest(closeOnes, free, this.isSame),
      further: new Nearest(seated, free - this.further.length, this.isSame),
    }
  }
}
