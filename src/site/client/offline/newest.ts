/** Leaves in a cache what came last. A cache lists its files in the order in which they came, and one that comes again comes last. */
import type { WorkboxPlugin } from 'workbox-core'

/** @param most files to leave. Source of the order: https://w3c.github.io/ServiceWorker/#batch-cache-operations-algorithm */
export const newest = (most: number): WorkboxPlugin => ({
  cacheDidUpdate: async ({ cacheName }) => {
    const cache = await caches.open(cacheName)
    const requests = await cache.keys()
    await Promise.all(requests.slice(0, Math.max(0, requests.length - most)).map((request) => cache.delete(request)))
  },
})
