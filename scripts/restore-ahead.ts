/** Restores many texts on all processors, before the pipeline asks for them one after the other. */
import type { Segment } from '../src/pipeline/restore/segment.ts'
import { onAllProcessors } from './on-all-processors.ts'

/** Texts from which threads gain more than they cost: each reads the model first. */
const WORTH_IT = 200
/** Texts given to a thread at a time; small enough that none waits long for another in the end. */
const AT_A_TIME = 16

/**
 * What `restore` makes of each text, in their order; nothing when they are too few. Stops at the first fault of a thread, also with
 * nothing: whoever then restores the texts meets the fault where it can be told.
 *
 * @param onTexts called with the number of texts that threads have restored.
 */
export async function restoreAhead(
  texts: readonly string[],
  onTexts?: (done: number, all: number) => void,
): Promise<(readonly Segment[])[]> {
  if (texts.length < WORTH_IT) return []
  const restored: (readonly Segment[])[] = []
  let done = 0
  try {
    await onAllProcessors<string, readonly Segment[]>(
      new URL('restore-thread.ts', import.meta.url),
      texts,
      AT_A_TIME,
      (segments, from) => {
        for (const [at, one] of segments.entries()) restored[from + at] = one
        done += segments.length
        onTexts?.(done, texts.length)
      },
    )
    return restored
  } catch {
    return []
  }
}
