/** The pipeline's own stations, for a site of these themes. */
import { readEntry } from '../src/entry-file.ts'
import { classify } from '../src/pipeline/classify/classify.ts'
import { plainText } from '../src/pipeline/classify/plain.ts'
import { readDigest } from '../src/pipeline/read/detect.ts'
import { DOUBT_BELOW } from '../src/pipeline/restore/doubt.ts'
import { restore } from '../src/pipeline/restore/restore.ts'
import { segmentWhole } from '../src/pipeline/restore/segment-whole.ts'
import { unrestored } from '../src/pipeline/restore/unrestored.ts'
import type { IngestInput } from '../src/pipeline/run.ts'
import type { Theme } from '../src/themes/theme.ts'

export function stationsFor(themes: readonly Theme[]): IngestInput['stations'] {
  return {
    readDigest,
    readEntry,
    restore,
    segmentWhole,
    unrestored,
    doubtBelow: DOUBT_BELOW,
    classify: (paper) => classify(paper, themes),
    plainText,
  }
}
