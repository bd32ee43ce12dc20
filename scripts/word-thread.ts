/** A thread of `wordAhead`: papers' raw texts in, what was made of them out. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Segment } from '../src/pipeline/restore/segment.ts'
import type { RawTexts } from '../src/pipeline/write/raw-texts.ts'
import { type Wording, wordingOf } from '../src/pipeline/write/wording.ts'
import type { Theme } from '../src/themes/theme.ts'
import { stationsFor } from './stations.ts'

export interface WordedAhead {
  readonly wording: Wording
  /** What was restored for it, by text. */
  readonly restored: ReadonlyMap<string, readonly Segment[]>
}

const themes: readonly Theme[] = workerData
const stations = stationsFor(themes)

function worded(texts: RawTexts): WordedAhead {
  const restored = new Map<string, readonly Segment[]>()
  const restore = (text: string) => {
    const segments = stations.restore(text)
    restored.set(text, segments)
    return segments
  }
  return { wording: wordingOf(texts, { ...stations, restore }), restored }
}

parentPort?.on('message', (papers: readonly RawTexts[]) => parentPort?.postMessage(papers.map(worded)))
