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

/**
 * Takes what is listed and not kept yet; the list is kept beside the files when all of them are.
 *
 * @param base path of the site.
 */
export async function keepListed(base: string, cacheName: string, { list, hash }: FileList): Promise<void> {
  const cache = await caches.open(cacheName)
  const done = `${base}${list}?${hash}`
  if (await cache.match(done)) return
  const response = await fetch(base + list, { cache: 'no-cache' })
  if (!response.ok) return
  const paths: readonly string[] = await response.clone().json()
  const wanted = new Set(paths.map((path) => new URL(base + path, location.href).href))
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  const missing = [...wanted].filter((url) => !kept.has(url) || !isFixed(url)).values()
  const work = async () => {
    for (const url of missing) await cache.add(url)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const old = [...kept].filter((url) => !wanted.has(url) && (isOfSearch(url) || url.includes(`${base}${list}?`)))
  await Promise.all(old.map((url) => cache.delete(url)))
  await cache.put(done, response)
}
