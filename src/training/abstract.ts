/** An abstract as arXiv gives it, to learn from. */
export interface Abstract {
  readonly id: string
  readonly tex: string
}
