/** The nearest papers to one, while candidates come one by one. */

export interface Near<P> {
  readonly paper: P
  readonly score: number
}

/** Whether two entries are one paper. */
export type IsSame<P> = (a: P, b: P) => boolean

export class Nearest<P extends { readonly slug: string }> {
  /** Nearest first; no paper is there twice. */
  readonly list: Near<P>[] = []
  /** The highest score of a paper that was left out since another entry of it is nearer; 0 when there was none. */
  twin = 0
  private readonly unwanted: readonly P[]
  private readonly most: number
  private readonly isSame: IsSame<P>

  /**
   * @param unwanted papers that are not to be there, nor other entries of them.
   * @param most length of the list.
   */
  constructor(unwanted: readonly P[], most: number, isSame: IsSame<P>) {
    this.unwanted = unwanted
    this.most = most
    this.isSame = isSame
  }

  /** A score below this has no place; 0 while there are places. */
  get bar(): number {
    return this.list.length < this.most ? 0 : (this.list.at(-1)?.score ?? Number.POSITIVE_INFINITY)
  }

  /** Gives the paper its place if it is near enough; of entries that are one paper the nearest has it. */
  offer(paper: P, score: number): void {
    if (score < this.bar || this.unwanted.some((other) => this.isSame(other, paper))) return
    const candidate = { paper, score }
    const twin = this.list.findIndex((one) => this.isSame(one.paper, paper))
    const known = this.list[twin]
    if (known !== undefined) {
      this.twin = Math.max(this.twin, Math.min(known.score, score))
      if (compareNear(known, candidate) < 0) return
      this.list.splice(twin, 1)
    }
    const at = this.list.findIndex((one) => compareNear(candidate, one) < 0)
    this.list.splice(at < 0 ? this.list.length : at, 0, candidate)
    if (this.list.length > this.most) this.list.pop()
  }
}

/** Below 0 when `a` comes first: what is equally near is ordered by slug. */
export function compareNear(a: Near<{ readonly slug: string }>, b: Near<{ readonly slug: string }>): number {
  return b.score - a.score || (a.paper.slug < b.paper.slug ? -1 : 1)
}
