/** Stations of the pipeline that keep their results from run to run: a paper that is as it was costs next to nothing. */
import { join } from 'node:path'
import type { IngestInput } from '../src/pipeline/run.ts'
import type { RawText, RawTexts } from '../src/pipeline/write/raw-texts.ts'
import { type Stations, wordingOf } from '../src/pipeline/write/wording.ts'
import type { Theme } from '../src/themes/theme.ts'
import { programVersion, restorerVersion } from '../src/versions.ts'
import { keptResults } from './kept-results.ts'
import { wordAhead } from './word-ahead.ts'

export interface KeptStations {
  readonly stations: Required<Pick<IngestInput['stations'], 'restore' | 'word'>>
  /** Words on all processors those of these papers of which a restoration is not kept, when they are many. */
  readonly wordAhead: (papers: readonly RawTexts[], onPapers?: (done: number, all: number) => void) => Promise<void>
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
  const isRestored = ({ text, as }: RawText) => as !== 'damaged' || restored.has(text)
  return {
    stations: {
      restore: restored.of,
      word: (texts) => worded.of(...argumentsOf(texts)),
    },
    async wordAhead(papers, onPapers) {
      const anew = papers.filter((texts) => ![texts.title, texts.abstract].every(isRestored))
      for (const [at, one] of (await wordAhead(anew, themes, onPapers)).entries()) {
        for (const [text, segments] of one.restored) restored.take(segments, text)
        const paper = anew[at]
        if (paper) worded.take(one.wording, ...argumentsOf(paper))
      }
    },
    keep() {
      restored.keep()
      worded.keep()
    },
  }
}

const argumentsOf = ({ title, abstract }: RawTexts) => [title.text, title.as, abstract.text, abstract.as] as const
