/** What `npm run dev` adds to the server: the files that are published beside the pages, made when they are asked for. */
import type { Plugin } from 'vite'
import site from '../../../site.config.ts'
import type { PublishedFile } from './published-file.ts'

/** Through the server's own loader, so that a change of the program is seen without a restart. */
const FILES = '/src/site/publish/files.ts'

export function serveFiles(): Plugin {
  return {
    name: 'serve-published-files',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = decodeURI(new URL(request.url ?? '/', site.origin).pathname).slice(site.base.length)
        if (!/\.[a-z0-9]+$/.test(path)) return next()
        try {
          const { publishedFiles } = await server.ssrLoadModule(FILES)
          const files: readonly PublishedFile[] = await publishedFiles()
          const file = files.find((one) => one.path === path)
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
