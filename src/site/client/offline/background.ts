/** Keeps what is too much for a first visit's start, bit by bit once the page stands: the search index and the fonts of formulas. */

const AT_ONCE = 4

/** Where the files are listed, below the site's path, and a hash of that list. */
export interface FileList {
  readonly list: string
  readonly hash: string
}

/** The search index changes with every digest; what it does not name any more nobody asks for. */
const isOfSearch = (url: string) => url.includes('/pagefind/')
/** A name that changes with what the file holds, or stands below one that does. */
const isFixed = (url: string) => /\.pf_[a-z]+$|\/katex\//.test(url)

interface Keeping {
  /** Path of the site. */
  readonly base: string
  readonly cacheName: string
  readonly files: FileList
  /** Ends it between two files. */
  readonly signal: AbortSignal
}

/** Takes what is listed and not kept yet; the list is kept beside the files when all of them are. */
export async function keepListed({ base, cacheName, files: { list, hash }, signal }: Keeping): Promise<void> {
  const done = `${base}${list}?${hash}`
  if (await caches.match(done, { cacheName })) return
  const response = await fetch(base + list, { cache: 'no-cache', signal })
  if (!response.ok) return
  const paths: readonly string[] = await response.clone().json()
  const cache = await caches.open(cacheName)
  const wanted = new Set(paths.map((path) => new URL(base + path, location.href).href))
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  const missing = [...wanted].filter((url) => !kept.has(url) || !isFixed(url)).values()
  const work = async () => {
    for (const url of missing) {
      signal.throwIfAborted()
      await cache.add(new Request(url, { signal }))
    }
  }
  // Whoever stops it waits until nothing is written any more.
  const failed = (await Promise.allSettled(Array.from({ length: AT_ONCE }, work))).find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  const old = [...kept].filter((url) => !wanted.has(url) && (isOfSearch(url) || url.includes(`${base}${list}?`)))
  await Promise.all(old.map((url) => cache.delete(url)))
  signal.throwIfAborted()
  await cache.put(done, response)
}
