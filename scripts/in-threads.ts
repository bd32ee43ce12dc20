/** Has many values worked on by threads, one for each processor. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Values given to a thread at a time; small enough that none waits long for another in the end. */
const AT_A_TIME = 16

/**
 * What the threads make of the values, in their order.
 *
 * @param script of a thread: it answers each message, a list of values, by one with a list of as many results.
 * @param onValues called with the number of values that threads have taken up.
 * @throws Error of the first thread that failed.
 */
export async function inThreads<Value, Result>(
  script: URL,
  values: readonly Value[],
  onValues?: (done: number, all: number) => void,
): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const work = async () => {
    const thread = new Worker(script)
    try {
      while (next < values.length) {
        const from = next
        next += AT_A_TIME
        thread.postMessage(values.slice(from, next))
        const [made]: Result[][] = await once(thread, 'message')
        made?.forEach((one, at) => {
          results[from + at] = one
        })
        onValues?.(Math.min(next, values.length), values.length)
      }
    } finally {
      await thread.terminate()
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return results
}
