/** What `npm run dev` adds to the server: the files that are published beside the pages, made when they are asked for. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import site from '../../../site.config.ts'
import type { publishedFile } from './files.ts'

/** Through the server's own loader, so that a change of the program is seen without a restart. */
const FILES = '/src/site/publish/files.ts'

/** What Vite itself makes of the program. */
const MODULES = /^(?:@|src\/|node_modules\/|_astro\/)/

export function serveFiles(): Plugin {
  return {
    name: 'serve-published-files',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = decodeURI(new URL(request.url ?? '/', site.origin).pathname).slice(site.base.length)
        if (!/\.[a-z0-9]+$/.test(path) || MODULES.test(path) || existsSync(join(server.config.publicDir, path))) return next()
        try {
          const module = await server.ssrLoadModule(FILES)
          const ask: typeof publishedFile = module.publishedFile
          const file = await ask(path)
          if (file === undefined) return next()
          response.setHeader('content-type', file.type)
          response.end(await file.content())
        } catch (error) {
          next(error)
        }
      })
    },
  }
}
