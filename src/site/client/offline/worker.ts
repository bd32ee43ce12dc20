/**
 * The service worker: what a reader has opened, the latest digest and the search are there without a network.
 *
 * Pages come from the network whenever there is one, so that none is ever older than the site; only files whose names change with what
 * they hold are answered from what is kept.
 */
import { registerQuotaErrorCallback, type WorkboxPlugin } from 'workbox-core'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { keepListed } from './background.ts'
import { cacheNames, dropOtherCaches } from './caches.ts'
import { files } from './files.ts'
import { forgetAll, onlyWhileKeeping, startKeeping, whileKeeping } from './keeping.ts'
import { newest } from './newest.ts'
import type { WorkerEvent, WorkerScope } from './scope.ts'

declare const self: WorkerScope

/** Seconds after which a page that is kept stands in for one that does not come. */
const PATIENCE = 4
const PAGES_KEPT = 200
const ASSETS_KEPT = 200
const CITATIONS_KEPT = 500

const { base, folders, shell, assets } = files
const names = cacheNames(base)

/** Queries change nothing of a static file. */
const pathAlone: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => {
    const { origin, pathname } = new URL(request.url)
    return origin + pathname
  },
}

const plugins = [pathAlone, onlyWhileKeeping]
const kept = (cacheName: string, most: number) => ({ cacheName, plugins: [...plugins, newest(most)] })
const network = { networkTimeoutSeconds: PATIENCE }

const pages = new NetworkFirst({ ...kept(names.pages, PAGES_KEPT), ...network })
const shellPages = new NetworkFirst({ cacheName: names.shell, plugins, ...network })
const named = new CacheFirst(kept(names.assets, ASSETS_KEPT))
const unnamed = new NetworkFirst({ ...kept(names.assets, ASSETS_KEPT), ...network })
// The list of saved papers is made of them.
const citations = new NetworkFirst({ ...kept(names.citations, CITATIONS_KEPT), ...network })
const search = new NetworkFirst({ cacheName: names.background, plugins, ...network })
const listed = new CacheFirst({ cacheName: names.background, plugins })

// What a reader has opened makes room for what every page needs.
registerQuotaErrorCallback(() => caches.delete(names.pages))

const shellPaths = new Set(shell.map((path) => base + path))

/** Path below the base; undefined for what belongs to another host, or to another site of this one. */
function pathOf(url: URL): string | undefined {
  if (url.origin !== self.location.origin || !url.pathname.startsWith(base)) return undefined
  const path = url.pathname.slice(base.length)
  return path === '' || folders.includes(path.split('/')[0] ?? '') ? path : undefined
}

const matches = (test: (path: string) => boolean) => {
  return ({ url }: { url: URL }) => {
    const path = pathOf(url)
    return path !== undefined && test(path)
  }
}
const isPage = (path: string) => path === '' || path.endsWith('/')

registerRoute(
  matches((path) => isPage(path) && shellPaths.has(base + path)),
  shellPages,
)
registerRoute(matches(isPage), pages)
registerRoute(
  matches((path) => path.startsWith('_astro/')),
  named,
)
registerRoute(
  matches((path) => /^katex\/|^pagefind\/.*\.pf_/.test(path)),
  listed,
)
registerRoute(
  matches((path) => path.startsWith('pagefind/')),
  search,
)
registerRoute(
  matches((path) => /^papers\/[^/]+\.(?:bib|ris|csl\.json|cite\.md)$/.test(path)),
  citations,
)
registerRoute(
  matches((path) => /^[^/]+\.(?:js|svg)$/.test(path)),
  unnamed,
)

// A page that is neither kept nor to be had: what there is instead.
setCatchHandler(async ({ request }) => {
  const isDocument = request.mode === 'navigate'
  return (isDocument && (await caches.match(base + files.offline, { cacheName: names.shell }))) || Response.error()
})

/** The pages and files that are kept from the first visit on. */
async function keepShell(event: WorkerEvent): Promise<void> {
  await startKeeping()
  // Page by page past the browser's own cache: what the last worker kept is older.
  const fresh = (path: string) => new Request(base + path, { cache: 'reload' })
  await Promise.all([
    ...[...shell, files.offline].map((path) => shellPages.handle({ event, request: fresh(path) })),
    ...assets.map((path) => named.handle({ event, request: new Request(base + path) })),
  ])
}

/** A reader who had everything taken away and goes on has the shell kept anew. */
async function keepAll(event: WorkerEvent): Promise<void> {
  if (!(await caches.match(base + files.offline, { cacheName: names.shell }))) await keepShell(event)
  await whileKeeping((signal) => keepListed({ base, cacheName: names.background, files: files.background, signal }))
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell(event))
  void self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), dropOtherCaches(base), self.registration.navigationPreload?.enable()]))
})

self.addEventListener('message', (event) => {
  const { data, ports } = event
  if (data?.type === 'KEEP_LISTED') event.waitUntil(keepAll(event))
  if (data?.type === 'FORGET') event.waitUntil(forgetAll().then(() => ports?.[0]?.postMessage('forgotten')))
})
