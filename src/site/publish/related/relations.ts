/** The papers that are related to one. */

export interface Related {
  readonly slug: string
  /** How near it is. */
  readonly score: number
  /** Terms that both papers have, in the words of the first, the weightiest first. */
  readonly shared: readonly string[]
}

/** Five together, where the site has so many other papers. */
export interface Relations {
  readonly slug: string
  /** Names the paper with everything by which it is related. */
  readonly key: string
  /** Id of the digest that listed the paper first; ids sort by day. */
  readonly digest: string
  /** Those that say much of the same, the closest first. */
  readonly close: readonly Related[]
  /** The next, while fewer than five are close. */
  readonly further: readonly Related[]
  /** The digest with which five were close: none of a later one has a place. */
  readonly fullWith?: string
  /** A paper would have a place but for another entry of it. */
  readonly hasTwins?: true
}
