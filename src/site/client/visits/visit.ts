/** When the reader was here, told by the newest digest that a visit showed. */

export interface Visit {
  /** Id of the newest digest there was at the visit before this one; what came later is new. */
  readonly before: string
  /** Id of the newest digest that this visit has shown. */
  readonly seen: string
  /** Milliseconds since 1970 at the last page of this visit, and of the visit before. */
  readonly at: number
  readonly last: number
}

/** A visit ends when no page was opened for an hour. */
const ENDS = 60 * 60 * 1000

/** The visit to which a page belongs; on a first visit nothing is new. */
export function visitNow(kept: Visit | undefined, newest: string, now: number): Visit {
  if (kept === undefined) return { before: newest, seen: newest, at: now, last: now }
  const seen = newest > kept.seen ? newest : kept.seen
  if (now - kept.at < ENDS) return { ...kept, seen, at: now }
  return { before: kept.seen, seen, at: now, last: kept.at }
}

/** Reads what was kept; undefined when it is no visit. */
export function parseVisit(text: string | null): Visit | undefined {
  try {
    const value: Partial<Visit> | null = JSON.parse(text ?? 'null')
    const { before, seen, at, last } = value ?? {}
    if (typeof before !== 'string' || typeof seen !== 'string' || typeof at !== 'number' || typeof last !== 'number')
      return undefined
    return { before, seen, at, last }
  } catch {
    return undefined
  }
}
