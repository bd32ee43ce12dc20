/** What `npm run dev` adds to the server: entries follow digests, look-ups and themes, and pages follow entries. */
import { relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { folders } from '../src/folders.ts'
import { soon } from '../src/site/soon.ts'

/** Of the content folder: what entries are made of. */
const SOURCES = new Set(['digests', 'lookups', 'themes.yaml'])
const ENTRIES = 'papers'

/**
 * On this event Astro asks pages anew which of them there are. It is what Astro sends when a collection has changed, half a second later:
 * papers are no collection, since what is in its data store is bundled with the pages.
 */
const CHANGED = 'astro:content-changed'

export interface Followers {
  /** Brings the entries up to date and says on the terminal what came of it. */
  readonly sourcesChanged: () => Promise<unknown>
  /** Brings up to date what pages are made of. */
  readonly entriesChanged: () => Promise<unknown>
}

export function followContent({ sourcesChanged, entriesChanged }: Followers): Plugin {
  return {
    name: 'follow-content',
    configureServer({ watcher, environments }) {
      const follow = (update: () => Promise<unknown>) =>
        soon(async () => {
          try {
            await update()
            for (const one of [environments.ssr, environments.prerender]) one?.hot.send(CHANGED, {})
            environments.client.hot.send({ type: 'full-reload' })
          } catch (error) {
            // The server goes on: what is wrong is mended while it runs.
            console.error(error instanceof Error ? error.message : error)
          }
        })
      const [onSources, onEntries] = [follow(sourcesChanged), follow(entriesChanged)]
      watcher.add(folders.content)
      watcher.on('all', (_, path) => {
        const [top = ''] = relative(folders.content, path).split(sep)
        if (SOURCES.has(top)) onSources()
        else if (top === ENTRIES) onEntries()
      })
    },
  }
}
