/** Restores many texts on all processors, before the pipeline asks for them one after the other. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Segment } from '../src/pipeline/restore/segment.ts'

/** Texts from which threads gain more than they cost: each reads the model first. */
const WORTH_IT = 200
/** Texts given to a thread at a time; small enough that none waits long for another in the end. */
const AT_A_TIME = 16

/**
 * What `restore` makes of each text, in their order; nothing when they are too few. Stops at the first fault of a thread, also with
 * nothing: whoever then restores the texts meets the fault where it can be told.
 *
 * @param onTexts called with the number of texts that threads have taken up.
 */
export async function restoreAhead(
  texts: readonly string[],
  onTexts?: (done: number, all: number) => void,
): Promise<(readonly Segment[])[]> {
  if (texts.length < WORTH_IT) return []
  const restored: (readonly Segment[])[] = []
  let next = 0
  const work = async () => {
    const thread = new Worker(new URL('restore-thread.ts', import.meta.url))
    try {
      while (next < texts.length) {
        const from = next
        next += AT_A_TIME
        thread.postMessage(texts.slice(from, next))
        const [segments]: (readonly Segment[])[][] = await once(thread, 'message')
        segments?.forEach((one, at) => {
          restored[from + at] = one
        })
        onTexts?.(Math.min(next, texts.length), texts.length)
      }
    } finally {
      await thread.terminate()
    }
  }
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work))
    return restored
  } catch {
    return []
  }
}
