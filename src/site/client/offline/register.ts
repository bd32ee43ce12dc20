/** Starts the service worker of a site that is kept offline, once the page stands. */

interface Connection {
  readonly saveData?: boolean
}

let isWanted = true
let registering: Promise<unknown> | undefined

export function keepOffline(): void {
  const { worker } = document.documentElement.dataset
  // Undefined for pages that came without encryption.
  if (worker === undefined || navigator.serviceWorker === undefined) return
  addEventListener('load', () => {
    // A browser that keeps nothing is no fault of the page's.
    start(worker).catch(() => undefined)
  })
}

/** Has this page ask for nothing more to be kept; a registration that is under way is waited for. */
export async function askNoMore(): Promise<void> {
  isWanted = false
  await registering?.catch(() => undefined)
}

async function start(worker: string): Promise<void> {
  if (!isWanted) return
  const isFirst = navigator.serviceWorker.controller === null
  registering = navigator.serviceWorker.register(worker)
  await registering
  const { active } = await navigator.serviceWorker.ready
  if (!isWanted) return
  const { connection } = navigator as Navigator & { readonly connection?: Connection }
  if (!connection?.saveData) active?.postMessage({ type: 'KEEP_LISTED' })
  if (!isFirst) return
  // This page came before there was anybody to keep it; this message is one that Workbox's router takes.
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [location.href, ...loaded] } })
}
