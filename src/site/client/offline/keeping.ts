/** Whether the worker keeps anything, and what it is at: the reader may have everything taken away in the midst of it. */
import type { WorkboxPlugin } from 'workbox-core'
import { cacheNames, dropOtherCaches } from './caches.ts'
import { files } from './files.ts'

const { base } = files
const { shell } = cacheNames(base)

const underway = new Set<Promise<unknown>>()
let stop = new AbortController()

/** The browser may put a worker to sleep and wake another: that one is told by what is there. */
const mayKeep = async () => !stop.signal.aborted && (await caches.has(shell))

export async function startKeeping(): Promise<void> {
  stop = new AbortController()
  await caches.open(shell)
}

/**
 * Does what writes to a cache so that `forgetAll` can wait for it.
 *
 * @param work is given what tells it to stop, and is not begun when nothing is to be kept.
 */
export async function whileKeeping(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  if (!(await mayKeep())) return
  // Its failure is the caller's.
  const done = work(stop.signal)
  const settled = done.catch(() => undefined)
  underway.add(settled)
  try {
    await done
  } finally {
    underway.delete(settled)
  }
}

/** Makes a strategy keep whole answers alone, and none when nothing is to be kept. */
export const onlyWhileKeeping: WorkboxPlugin = {
  handlerWillStart: async ({ state }) => {
    if (state === undefined) return
    const { promise, resolve } = Promise.withResolvers<void>()
    underway.add(promise)
    state.finish = () => {
      underway.delete(promise)
      resolve()
    }
  },
  cacheWillUpdate: async ({ response }) => (response.status === 200 && (await mayKeep()) ? response : null),
  handlerDidComplete: async ({ state }) => state?.finish(),
}

/** Takes this site's caches away, once nothing writes to them any more. */
export async function forgetAll(): Promise<void> {
  stop.abort()
  await Promise.all(underway)
  await dropOtherCaches(base, [])
}
