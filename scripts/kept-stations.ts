/** Stations of the pipeline that keep their results from run to run: a paper that is as it was costs next to nothing. */
import { join } from 'node:path'
import type { IngestInput } from '../src/pipeline/run.ts'
import { type RawText, type Stations, wordingOf } from '../src/pipeline/write/wording.ts'
import type { Theme } from '../src/themes/theme.ts'
import { programVersion, restorerVersion } from '../src/versions.ts'
import { keptResults } from './kept-results.ts'
import { restoreAhead } from './restore-ahead.ts'

export interface KeptStations {
  readonly stations: Required<Pick<IngestInput['stations'], 'restore' | 'word'>>
  /** Restores on all processors what is not kept of these texts, when that is much. */
  readonly restoreAhead: (texts: readonly string[], onTexts?: (done: number, all: number) => void) => Promise<void>
  /** Writes what this run has made, for the next. */
  readonly keep: () => void
}

/**
 * @param folder where results are kept; damaged or old ones are made again.
 * @param stations make what is not kept; they classify by `themes`.
 */
export function keptStations(folder: string, themes: readonly Theme[], stations: Stations): KeptStations {
  const file = (name: string) => join(folder, `${name}.jsonl`)
  const restored = keptResults(file('restored'), restorerVersion(), stations.restore)
  // Apart from restorations, which are what costs, and which another version of the rest leaves as they are.
  const worded = keptResults(
    file('worded'),
    programVersion() + JSON.stringify(themes),
    (title: string, titleAs: RawText['as'], abstract: string, abstractAs: RawText['as']) =>
      wordingOf(
        { title: { text: title, as: titleAs }, abstract: { text: abstract, as: abstractAs } },
        { ...stations, restore: restored.of },
      ),
  )
  return {
    stations: {
      restore: restored.of,
      word: ({ title, abstract }) => worded.of(title.text, title.as, abstract.text, abstract.as),
    },
    async restoreAhead(texts, onTexts) {
      const anew = texts.filter((text) => !restored.has(text))
      const segments = await restoreAhead(anew, onTexts)
      segments.forEach((one, at) => {
        const text = anew[at]
        if (text !== undefined) restored.take(one, text)
      })
    },
    keep() {
      restored.keep()
      worded.keep()
    },
  }
}
