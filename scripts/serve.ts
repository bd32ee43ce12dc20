/** `npm run serve`: serves the built site under its base path, on this machine only. */
import './settings-fault.ts'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import siteConfig from '../site.config.ts'
import { folders } from '../src/folders.ts'

const HOST = '127.0.0.1'
const FIRST_PORT = 4321
const PORTS_TRIED = 20

export interface Serving {
  /** `http://localhost:4321/digest/` */
  readonly url: string
  /** Stops serving, also for clients that are still connected. */
  readonly close: () => Promise<void>
}

/**
 * Serves a folder as a host of static files would: pages by their folder, `404.html` for what is not there, everything under
 * `base`. Files are read anew for each request, so a rebuilt site shows at once.
 *
 * @param base begins and ends with a slash.
 * @param port 0 takes any free port.
 * @throws Error with code EADDRINUSE when the port is taken.
 */
export async function serve(dir: string, base: string, port = 0): Promise<Serving> {
  const files = sirv(dir, { dev: true })
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (url === base.slice(0, -1) || (url === '/' && base !== '/')) {
      response.writeHead(302, { location: base }).end()
    } else if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1)
      files(request, response, () => notFound(dir, response))
    } else notFound(dir, response)
  })
  const taken = await listen(server, port)
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function notFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => 'Not found')
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The server has no port'))
      else resolve(address.port)
    })
  })
}

async function serveOnFreePort(dir: string, base: string): Promise<Serving> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    try {
      return await serve(dir, base, port)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    }
  }
  throw new Error(`Ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are all taken; name a free one in PORT`)
}

if (import.meta.main) {
  const { base, title } = siteConfig
  if (existsSync(join(folders.out, 'index.html'))) {
    const port = Number(process.env.PORT ?? '')
    const { url } = await (port > 0 ? serve(folders.out, base, port) : serveOnFreePort(folders.out, base))
    console.log(`${title} is at ${url}`)
  } else {
    console.error('There is no built site yet: npm run build')
    process.exitCode = 1
  }
}
