/** `npm run bench:pages`: how soon a reader on a slow phone sees each kind of page, and what it weighs. */
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Browser, CDPSession, Page } from 'playwright-core'
import siteConfig from '../site.config.ts'
import { folders } from '../src/folders.ts'
import { launchBrowser } from '../tests/support/browser.ts'

const USAGE = `Usage: npm run bench:pages -- [--runs 5] [--query "attention"]

Opens one page of each kind of the built site (dist/, or DIGEST_OUT) in Chromium as a phone on a slow line: 150 ms and 1.6 Mbit/s
on the way, a quarter of this machine's processor, nothing kept from before. The server is this script's own: HTTP/1.1, text
compressed with gzip, an answer begins 150 ms after its question. Medians of the runs; bytes as they come over the line. A busy
machine is slower.
`

/** The profile of a phone on a slow mobile network, after Lighthouse's "Slow 4G". */
const LATENCY = 150
const BYTES_A_SECOND = (1.6 * 1024 * 1024) / 8
const CPU_SLOWDOWN = 4
/** Bytes of an answer's headers, and of what is sent at once. */
const HEADERS = 300
const PACKET = 1400
const PHONE = { width: 390, height: 844 }

/** Milliseconds in which a page may still shift after it has loaded. */
const SETTLING = 700

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
async function serveSlowly(folder: string, base: string): Promise<{ url: string; close: () => void }> {
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

interface Visit {
  /** Milliseconds from the click to the first text. */
  readonly paint: number
  /** To the first result, on the search page. */
  readonly results: number | undefined
  /** Cumulative layout shift. */
  readonly shift: number
  readonly bytes: number
  readonly scriptBytes: number
  readonly requests: number
}

/** Runs in the page before anything of it. */
function watch(): void {
  const seen = { shift: 0, results: undefined as number | undefined }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput)) seen.shift += Number(entry.value)
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new MutationObserver(() => {
    if (seen.results === undefined && document.querySelector('#results .row-title a')) {
      requestAnimationFrame(() => {
        seen.results ??= performance.now()
      })
    }
  }).observe(document, { childList: true, subtree: true })
}

async function slowedDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  return session
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    await page.addInitScript(watch)
    const session = await slowedDown(page)
    const scripts = new Set<string>()
    let bytes = 0
    let scriptBytes = 0
    let requests = 0
    session.on('Network.responseReceived', ({ requestId, type }) => {
      requests++
      if (type === 'Script') scripts.add(requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength
      if (scripts.has(requestId)) scriptBytes += encodedDataLength
    })
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 })
    if (url.includes('?q=')) await page.locator('#results .row-title a').first().waitFor({ timeout: 60_000 })
    await page.waitForTimeout(SETTLING)
    const seen = await page.evaluate(() => {
      const { shift, results } = (window as unknown as { seen: { shift: number; results?: number } }).seen
      return { shift, results, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN }
    })
    return { ...seen, results: seen.results, bytes, scriptBytes, requests }
  } finally {
    await context.close()
  }
}

/** One page of each kind; of the papers, the one whose page weighs most. */
async function kinds(folder: string, query: string): Promise<Readonly<Record<string, string>>> {
  const below = async (path: string) =>
    (await readdir(join(folder, path), { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  const weight = async (path: string) => (await stat(join(folder, path, 'index.html')).catch(() => ({ size: 0 }))).size
  const heaviest = async (path: string) => {
    const pages = await Promise.all((await below(path)).map(async (name) => ({ name, size: await weight(`${path}/${name}`) })))
    return `${path}/${pages.sort((a, b) => b.size - a.size)[0]?.name}/`
  }
  return {
    home: '',
    digest: await heaviest('digests'),
    theme: await heaviest('themes'),
    paper: await heaviest('papers'),
    search: 'search/',
    'search with results': `search/?q=${encodeURIComponent(query)}`,
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

async function main(runs: number, query: string): Promise<void> {
  if (!existsSync(join(folders.out, 'index.html'))) throw new Error('There is no built site yet: npm run build')
  const [browser, server] = await Promise.all([launchBrowser(), serveSlowly(folders.out, siteConfig.base)])
  const kb = (bytes: number) => (bytes / 1024).toFixed(0)
  try {
    console.log(
      '| page | first text | first result | shift | transfer | of that scripts | requests |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    )
    for (const [kind, path] of Object.entries(await kinds(folders.out, query))) {
      const visits: Visit[] = []
      for (let run = 0; run < runs; run++) visits.push(await visit(browser, server.url + path))
      const of = (value: (one: Visit) => number | undefined) => median(visits.map((one) => value(one) ?? Number.NaN))
      const results = visits[0]?.results === undefined ? '' : `${of((one) => one.results).toFixed(0)} ms`
      console.log(
        `| ${kind} | ${of((one) => one.paint).toFixed(0)} ms | ${results} | ${of((one) => one.shift).toFixed(3)} | ${kb(of((one) => one.bytes))} KB | ${kb(of((one) => one.scriptBytes))} KB | ${of((one) => one.requests)} |`,
      )
    }
  } finally {
    await browser.close()
    server.close()
  }
}

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, query: { type: 'string', default: 'attention' } },
})
if (!(Number(values.runs) > 0)) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else await main(Number(values.runs), values.query)
