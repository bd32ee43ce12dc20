/** The pages on which digests are listed: a single one, or a page a year where that would be too heavy. */
import type { DigestShelf } from './shelves.ts'

/** With what each says of its themes. */
const MOST = 400

interface DigestYear {
  readonly year: string
  readonly digests: readonly DigestShelf[]
}

export interface DigestYears {
  /** The latest first. */
  readonly years: readonly DigestYear[]
  /** Whether each year has a page of its own, and the page of all lists the latest alone. */
  readonly isDivided: boolean
}

/** @param digests the latest first. */
export function digestYears(digests: readonly DigestShelf[]): DigestYears {
  const byYear = Map.groupBy(digests, ({ date }) => date.slice(0, 4))
  return { years: [...byYear].map(([year, listed]) => ({ year, digests: listed })), isDivided: digests.length > MOST }
}
