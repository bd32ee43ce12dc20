/** Stations of the pipeline that keep their results from run to run: a paper that is as it was costs next to nothing. */
import { join } from 'node:path'
import { type EntryReading, readEntry } from '../src/entry-file.ts'
import { classify } from '../src/pipeline/classify/classify.ts'
import { restore } from '../src/pipeline/restore/restore.ts'
import type { Segment } from '../src/pipeline/restore/segment.ts'
import type { IngestInput } from '../src/pipeline/run.ts'
import type { Theme } from '../src/themes/theme.ts'
import { programVersion, restorerVersion } from '../src/versions.ts'
import { keptResults } from './kept-results.ts'
import { restoreAhead } from './restore-ahead.ts'

export interface KeptStations {
  readonly stations: Pick<IngestInput['stations'], 'readEntry' | 'restore' | 'classify'>
  /** Restores on all processors what is not kept of these texts, when that is much. */
  readonly restoreAhead: (texts: readonly string[], onTexts?: (done: number, all: number) => void) => Promise<void>
  /** Writes what this run has made, for the next. */
  readonly keep: () => void
}

/** @param folder where results are kept; damaged or old ones are made again. */
export function keptStations(folder: string, themes: readonly Theme[]): KeptStations {
  const program = programVersion()
  const file = (name: string) => join(folder, `${name}.jsonl`)
  const entries = keptResults(file('entries'), program, readLean)
  const restored = keptResults(file('restored'), restorerVersion(), (text: string): readonly Segment[] => restore(text))
  const classified = keptResults(file('classified'), program + JSON.stringify(themes), (title: string, abstract: string) =>
    classify({ title, abstract }, themes),
  )
  return {
    stations: {
      readEntry: entries.of,
      restore: restored.of,
      classify: ({ title, abstract }) => classified.of(title, abstract),
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
      for (const results of [entries, restored, classified]) results.keep()
    },
  }
}

/** Without the front matter as it was before it was checked, which is of use only where it has faults. */
function readLean(text: string, path: string): EntryReading {
  const reading = readEntry(text, path)
  return reading.entry === undefined ? reading : { ...reading, loose: undefined }
}
