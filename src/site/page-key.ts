/** What tells whether a page would come out as it did in the build before. */
import { createHash } from 'node:crypto'
import { programVersion } from '../versions.ts'
import { library } from './library.ts'

/**
 * The key of a page for Astro, which takes over from the build before what has the same; undefined where pages are made anew each time,
 * as by the server of those who edit.
 *
 * @param viewOf gives all that the page shows of the content besides the names of the themes, which every page shows.
 */
export async function pageKey(viewOf: () => unknown): Promise<string | undefined> {
  if (import.meta.env.DEV) return undefined
  const { themes } = await library()
  const names = themes.map(({ id, label, place }) => [id, label, place])
  return createHash('sha256')
    .update(JSON.stringify([programVersion(), names, await viewOf()]))
    .digest('base64url')
}
