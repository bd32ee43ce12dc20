/** Everything that is fuzzed. */
import type { Target } from './target.ts'
import { entry } from './targets/entry.ts'
import { ingest } from './targets/ingest.ts'
import { merge } from './targets/merge.ts'
import { publish } from './targets/publish.ts'
import { read } from './targets/read.ts'
import { restore } from './targets/restore.ts'
import { themes } from './targets/themes.ts'
import { write } from './targets/write.ts'

export const targets: readonly Target[] = [read, restore, write, ingest, merge, entry, publish, themes]
