/** Where a reader was among the results, so that the back button leads there again. */

export interface Place {
  /** Results on the page. */
  readonly shown: number
  /** Pixels scrolled. */
  readonly top: number
}

/** Notes the place in the history entry that is being left. */
export function stayed(shown: number): void {
  const place: Place = { shown, top: scrollY }
  history.replaceState(place, '')
}

/** The place noted when this history entry was left; undefined when it is new. The browser itself would scroll too early. */
export function returnTo(): Place | undefined {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('shown' in state) || !('top' in state)) return undefined
  history.scrollRestoration = 'manual'
  return { shown: Number(state.shown), top: Number(state.top) }
}
