/** Latest results of a pure function, kept: for what is asked again soon, among more than memory should hold. */

/** More than the papers of a busy week, far less than all papers of a large site. */
const MOST = 2048

/** `make`, which depends on its key alone, with its latest results, at most `most` of them. */
export function remembered<Key, Result>(make: (of: Key) => Result, most = MOST): (of: Key) => Result {
  const known = new Map<Key, { readonly made: Result }>()
  return (of) => {
    const before = known.get(of)
    if (before !== undefined) return before.made
    const made = make(of)
    known.set(of, { made })
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return made
  }
}
