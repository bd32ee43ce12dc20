/** Astro's way to the entries: it is told which there are, and reads what is stored of them itself. */
import { join, sep } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { folders } from '../folders.ts'
import { makePapers } from './make-papers.ts'
import { soon } from './soon.ts'

/**
 * Loads papers; a fault in any entry fails the build, with every fault of every entry in its message. While somebody edits, papers are
 * loaded again at every change, and stay as they were while there is a fault.
 */
export function papersLoader(): Loader {
  return {
    name: 'papers',
    async load(context) {
      await fill(context)
      const { logger, watcher } = context
      if (watcher === undefined) return
      const refill = soon(() => fill(context).catch((error: unknown) => logger.error(String(error))))
      const papers = join(folders.content, 'papers') + sep
      const follow = (path: string) => {
        if (path.startsWith(papers)) refill()
      }
      watcher.add(folders.content)
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, follow)
    },
  }
}

/** Keys alone, by which Astro sees a change: what is in its data store is bundled with the pages. */
async function fill({ store }: LoaderContext): Promise<void> {
  const papers = await makePapers()
  store.clear()
  for (const { slug, key } of papers) store.set({ id: slug, data: { key }, digest: key })
}
