/** What was made last, for what stands in several files that are written one soon after the other. */

/** More than the papers of a busy week, of which a site's feeds have an archive each; far less than all papers. */
const MOST = 2048

/** `make`, which is pure, with its latest results kept: memory does not grow with the site. */
export function remembered<K, V>(make: (of: K) => V, most = MOST): (of: K) => V {
  const known = new Map<K, V>()
  return (of) => {
    const old = known.get(of)
    if (old !== undefined) return old
    const made = make(of)
    known.set(of, made)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return made
  }
}
