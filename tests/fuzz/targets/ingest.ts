/** From a digest's file to entries: what is written reads back as entries without fault, holds no markup, and asks for no second run. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readEntry } from '../../../src/entry-file.ts'
import { classify } from '../../../src/pipeline/classify/classify.ts'
import { plainText } from '../../../src/pipeline/classify/plain.ts'
import { readDigest } from '../../../src/pipeline/read/detect.ts'
import { DOUBT_BELOW } from '../../../src/pipeline/restore/doubt.ts'
import { restore } from '../../../src/pipeline/restore/restore.ts'
import type { Segment } from '../../../src/pipeline/restore/segment.ts'
import { segmentWhole } from '../../../src/pipeline/restore/segment-whole.ts'
import { unrestored } from '../../../src/pipeline/restore/unrestored.ts'
import { ingest as run } from '../../../src/pipeline/run.ts'
import { readMarkdown } from '../../../src/pipeline/write/from-markdown.ts'
import { renderEntry } from '../../../src/site/render.ts'
import { shownEntry } from '../../../src/site/shown-entry.ts'
import { parseThemes } from '../../../src/themes/parse.ts'
import { apply } from '../../pipeline/toy-pipeline.ts'
import { battered } from '../battered.ts'
import type { Target } from '../target.ts'

/** Most passages of a battered digest are whole: they are restored once. */
const MOST_KEPT = 20_000
const kept = new Map<string, readonly Segment[]>()
function restoreOnce(text: string): readonly Segment[] {
  const known = kept.get(text)
  if (known) return known
  if (kept.size > MOST_KEPT) kept.clear()
  const segments = restore(text)
  kept.set(text, segments)
  return segments
}

export const ingest: Target = {
  name: 'ingest',
  runs: 15,
  property: ({ digests, themes: files }) => {
    const { themes } = parseThemes([...files.values()].join('\n'), 'themes.yaml')
    const stations = {
      ...{ readDigest, readEntry, restore: restoreOnce, segmentWhole, unrestored, plainText, doubtBelow: DOUBT_BELOW },
      classify: (paper: { title: string; abstract: string }) => classify(paper, themes),
    }
    return fc.property(battered(digests), ({ name, text }) => {
      const files = [{ path: `digests/${name}`, bytes: Buffer.from(text) }]
      const first = run({ digests: files, entries: [], accepted: new Set(), stations })
      const entries = apply([], first)
      for (const { path, text: written } of entries) {
        assert.match(path, /^papers\/\d{4}\/[a-z\d]+(?:-[a-z\d]+)*\.md$/)
        const { entry, problems } = readEntry(written, path)
        assert.deepEqual(problems, [])
        assert.match(entry?.body ?? '', /\p{L}/u)
        assert.deepEqual(entry && renderEntry(shownEntry(entry)).refusals, [])
        const pieces = [...readMarkdown(entry?.data.title ?? ''), ...readMarkdown(entry?.body ?? '')]
        assert.deepEqual(
          pieces.filter(({ kind }) => kind === 'markup'),
          [],
        )
      }
      const second = run({ digests: files, entries, accepted: new Set(), stations })
      assert.deepEqual(second.changes, { write: [], remove: [] })
      assert.deepEqual(second.problems, first.problems)
    })
  },
}
