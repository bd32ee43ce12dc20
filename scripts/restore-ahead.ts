/** Restores many texts on all processors, before the pipeline asks for them one after the other. */
import type { Segment } from '../src/pipeline/restore/segment.ts'
import { inThreads } from './in-threads.ts'

/** Texts from which threads gain more than they cost: each reads the model first. */
const WORTH_IT = 200

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
  return inThreads<string, readonly Segment[]>(new URL('restore-thread.ts', import.meta.url), texts, onTexts).catch(() => [])
}
