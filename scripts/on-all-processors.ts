/** Has threads do on all processors what one would do item by item. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/**
 * @param thread script of a thread, which answers each list of items with the list of their results.
 * @param atATime items given to a thread at once; so few that none waits long for another in the end.
 * @param workerData what each thread is given besides.
 * @param onResults called with results as they come, and the place of the first among the items.
 * @throws Error of the first thread that has one.
 */
export async function onAllProcessors<Item, Result>(
  thread: URL,
  items: readonly Item[],
  atATime: number,
  onResults: (results: readonly Result[], from: number) => void,
  workerData?: unknown,
): Promise<void> {
  let next = 0
  const work = async () => {
    const worker = new Worker(thread, { workerData })
    try {
      while (next < items.length) {
        const from = next
        next += atATime
        worker.postMessage(items.slice(from, next))
        const [results]: (readonly Result[])[] = await once(worker, 'message')
        onResults(results ?? [], from)
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}
