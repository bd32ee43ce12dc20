/** The worker of a site that is not kept offline any more: takes itself and all that was kept away. */
import { dropOtherCaches } from './caches.ts'
import { files } from './files.ts'
import type { WorkerScope } from './scope.ts'

declare const self: WorkerScope

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.registration.unregister(), dropOtherCaches(files.base, [])]))
})
