/** Has the service worker take away what it keeps, then takes the worker away. */
import { askNoMore } from './register.ts'

/** Milliseconds for a worker to answer: one that cannot is no reason to keep the reader waiting. */
const PATIENCE = 5000

/** @param base path of the site. */
export async function stopKeepingOffline(base: string): Promise<void> {
  await askNoMore()
  const registration = await navigator.serviceWorker?.getRegistration(base)
  // A site above this one may have a worker too.
  if (registration?.scope !== location.origin + base) return
  const { installing, waiting, active } = registration
  await Promise.all([installing, waiting, active].map((worker) => worker && forgotten(worker)))
  await registration.unregister()
}

function forgotten(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    setTimeout(resolve, PATIENCE)
    worker.postMessage({ type: 'FORGET' }, [port2])
  })
}
