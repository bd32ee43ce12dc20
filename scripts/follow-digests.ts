/** What `npm run dev` adds to the server: entries are brought up to date whenever a digest, a look-up or the themes change. */
import { relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { folders } from '../src/folders.ts'
import { soon } from '../src/site/soon.ts'

const SOURCES = new Set(['digests', 'lookups', 'themes.yaml'])

/** @param update Brings the entries up to date and says on the terminal what came of it. */
export function followDigests(update: () => Promise<unknown>): Plugin {
  const follow = soon(async () => {
    try {
      await update()
    } catch (error) {
      // The server goes on: what is wrong is mended while it runs.
      console.error(error)
    }
  })
  return {
    name: 'follow-digests',
    configureServer({ watcher }) {
      watcher.add(folders.content)
      watcher.on('all', (_, path) => {
        const [top = ''] = relative(folders.content, path).split(sep)
        if (SOURCES.has(top)) follow()
      })
    },
  }
}
