/** A server that answers as one at the other end of a slow mobile network does. */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

/** After Lighthouse's "Slow 4G". */
const LATENCY = 150
const BYTES_A_SECOND = (1.6 * 1024 * 1024) / 8
/** Bytes of an answer's headers, and of what is sent at once. */
const HEADERS = 300
const PACKET = 1400

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}
const COMPRESSED = /\.(?:html|js|css|svg|json|txt|webmanifest)$/

/** A line that all answers share: what is sent waits for what was sent before. */
class Line {
  private freeAt = 0

  async send(bytes: number): Promise<void> {
    const now = performance.now()
    this.freeAt = Math.max(now, this.freeAt) + (bytes / BYTES_A_SECOND) * 1000
    await setTimeout(this.freeAt - now)
  }
}

/**
 * Serves a folder as hosts of static sites do, over a slow line: the browser's own throttle would pass by what workers ask for.
 * Headers are counted as `HEADERS` bytes.
 */
export async function serveSlowly(folder: string, base: string): Promise<{ url: string; close: () => void }> {
  const line = new Line()
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(base.length)
    const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path)
    const body = await readFile(file).catch(() => undefined)
    await setTimeout(LATENCY)
    if (body === undefined) return void response.writeHead(404).end()
    const isText = COMPRESSED.test(file)
    const sent = isText ? gzipSync(body) : body
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    await line.send(HEADERS)
    response.writeHead(200, {
      'content-type': type,
      'content-length': sent.length,
      ...(isText ? { 'content-encoding': 'gzip' } : {}),
    })
    for (let at = 0; at < sent.length; at += PACKET) {
      const packet = sent.subarray(at, at + PACKET)
      await line.send(packet.length)
      response.write(packet)
    }
    response.end()
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return { url: `http://localhost:${address.port}${base}`, close: () => server.close() }
}
