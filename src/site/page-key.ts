/** What tells whether a page would come out as it did in the build before. */
import { hash } from 'node:crypto'
import { once } from '../once.ts'
import { programVersion } from '../versions.ts'
import { library } from './library.ts'
import type { Library } from './shelves.ts'

/**
 * The key of a page for Astro, which takes over from the build before what has the same; undefined where pages are made anew each time,
 * as by the server of those who edit.
 *
 * @param viewOf gives all that the page shows of the content besides the names of the themes, which every page shows.
 */
export async function pageKey(viewOf: () => unknown): Promise<string | undefined> {
  if (import.meta.env.DEV) return undefined
  const all = ofEveryPage(await library())
  return hash('sha256', all + JSON.stringify(await viewOf()), 'base64url')
}

/** What all pages are made of: the program and the names of the themes. */
const ofEveryPage = once(({ themes }: Library) =>
  JSON.stringify([programVersion(), ...themes.map(({ id, label, place }) => [id, label, place])]),
)
