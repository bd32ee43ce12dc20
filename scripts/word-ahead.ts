/** Restores, classifies and words many papers on all processors, before the pipeline asks for them one after the other. */
import type { RawTexts } from '../src/pipeline/write/raw-texts.ts'
import type { Theme } from '../src/themes/theme.ts'
import { onAllProcessors } from './on-all-processors.ts'
import type { WordedAhead } from './word-thread.ts'

/** Papers from which threads gain more than they cost: each reads the model first. */
const WORTH_IT = 100
/** Papers given to a thread at a time; so few that none waits long for another in the end. */
const AT_A_TIME = 8

/**
 * What is made of each paper, in their order; nothing when they are too few. Stops at the first fault of a thread, also with nothing:
 * whoever then words the papers meets the fault where it can be told.
 *
 * @param onPapers called with the number of papers that threads have worded.
 */
export async function wordAhead(
  papers: readonly RawTexts[],
  themes: readonly Theme[],
  onPapers?: (done: number, all: number) => void,
): Promise<readonly WordedAhead[]> {
  if (papers.length < WORTH_IT) return []
  const worded: WordedAhead[] = []
  let done = 0
  const take = (some: readonly WordedAhead[], from: number) => {
    for (const [at, one] of some.entries()) worded[from + at] = one
    done += some.length
    onPapers?.(done, papers.length)
  }
  try {
    await onAllProcessors(new URL('word-thread.ts', import.meta.url), papers, AT_A_TIME, take, themes)
    return worded
  } catch {
    return []
  }
}
