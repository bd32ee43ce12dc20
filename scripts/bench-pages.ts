/** `npm run bench:pages`: how soon a reader on a slow phone sees each kind of page, and what it weighs. */
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, CDPSession, Page } from 'playwright-core'
import siteConfig from '../site.config.ts'
import { serveSlowly } from '../src/bench/slow-line.ts'
import { folders } from '../src/folders.ts'
import { launchBrowser } from '../tests/support/browser.ts'

const USAGE = `Usage: npm run bench:pages -- [--runs 5] [--query "attention"] [--misspelt "atention"] [--kinds "digest,paper"] [--trace]

Opens one page of each kind of the built site (dist/, or DIGEST_OUT) in Chromium as a phone on a slow line: 150 ms and 1.6 Mbit/s
on the way, a quarter of this machine's processor, nothing kept from before. The server is this script's own: HTTP/1.1, text
compressed with gzip, an answer begins 150 ms after its question. Medians of the runs; bytes as they come over the line. A busy
machine is slower. --trace tells of the last run of each kind what was asked for, when, and when it had come.
`

/** The profile of a phone on a slow mobile network, after Lighthouse's "Slow 4G". */
const CPU_SLOWDOWN = 4
const PHONE = { width: 390, height: 844 }

/** Milliseconds in which a page may still shift after it has loaded. */
const SETTLING = 700

interface Visit {
  /** Milliseconds from the click to the first text. */
  readonly paint: number
  /** To the first result, on the search page. */
  readonly results: number | undefined
  /** Cumulative layout shift. */
  readonly shift: number
  readonly bytes: number
  readonly scriptBytes: number
  readonly requests: readonly Asked[]
}

/** Milliseconds after the click. */
interface Asked {
  readonly path: string
  readonly from: number
  readonly to: number
  readonly bytes: number
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
    const asked = new Map<string, { path: string; at: number }>()
    const requests: Asked[] = []
    let scriptBytes = 0
    session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
      asked.set(requestId, { path: new URL(request.url).pathname, at: timestamp })
    })
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes, timestamp }) => {
      const start = [...asked.values()][0]?.at ?? 0
      const { path, at } = asked.get(requestId) ?? { path: requestId, at: timestamp }
      requests.push({ path, from: (at - start) * 1000, to: (timestamp - start) * 1000, bytes })
      if (scripts.has(requestId)) scriptBytes += bytes
    })
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 })
    if (url.includes('?q=')) await page.locator('#results .row-title a').first().waitFor({ timeout: 60_000 })
    await page.waitForTimeout(SETTLING)
    const seen = await page.evaluate(() => {
      const { shift, results } = (window as unknown as { seen: { shift: number; results?: number } }).seen
      return { shift, results, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN }
    })
    return { ...seen, results: seen.results, bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0), scriptBytes, requests }
  } finally {
    await context.close()
  }
}

/** One page of each kind; of the papers, the one whose page weighs most. */
async function kinds(folder: string, query: string, misspelt: string): Promise<Readonly<Record<string, string>>> {
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
    'misspelt search': `search/?q=${encodeURIComponent(misspelt)}`,
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

interface Options {
  readonly runs: number
  readonly query: string
  readonly misspelt: string
  /** All when empty. */
  readonly only: readonly string[]
  readonly trace: boolean
}

async function main({ runs, query, misspelt, only, trace }: Options): Promise<void> {
  if (!existsSync(join(folders.out, 'index.html'))) throw new Error('There is no built site yet: npm run build')
  const [browser, server] = await Promise.all([launchBrowser(), serveSlowly(folders.out, siteConfig.base)])
  const kb = (bytes: number) => (bytes / 1024).toFixed(0)
  try {
    console.log(
      '| page | first text | first result | shift | transfer | of that scripts | requests |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    )
    for (const [kind, path] of Object.entries(await kinds(folders.out, query, misspelt))) {
      if (only.length > 0 && !only.includes(kind)) continue
      const visits: Visit[] = []
      for (let run = 0; run < runs; run++) visits.push(await visit(browser, server.url + path))
      const of = (value: (one: Visit) => number | undefined) => median(visits.map((one) => value(one) ?? Number.NaN))
      const results = visits[0]?.results === undefined ? '' : `${of((one) => one.results).toFixed(0)} ms`
      console.log(
        `| ${kind} | ${of((one) => one.paint).toFixed(0)} ms | ${results} | ${of((one) => one.shift).toFixed(3)} | ${kb(of((one) => one.bytes))} KB | ${kb(of((one) => one.scriptBytes))} KB | ${of((one) => one.requests.length)} |`,
      )
      if (trace) {
        for (const { path: asked, from, to, bytes } of visits.at(-1)?.requests ?? []) {
          console.log(`  ${from.toFixed(0).padStart(6)} to ${to.toFixed(0).padStart(6)} ms ${kb(bytes).padStart(4)} KB ${asked}`)
        }
      }
    }
  } finally {
    await browser.close()
    server.close()
  }
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    query: { type: 'string', default: 'attention' },
    misspelt: { type: 'string', default: 'atention' },
    kinds: { type: 'string', default: '' },
    trace: { type: 'boolean', default: false },
  },
})
if (!(Number(values.runs) > 0)) {
  process.stderr.write(USAGE)
  process.exitCode = 2
} else await main({ ...values, runs: Number(values.runs), only: values.kinds.split(',').filter(Boolean) })
