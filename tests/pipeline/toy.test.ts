import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEntry } from '../../src/entry-file.ts'
import { classify } from '../../src/pipeline/classify/classify.ts'
import { plainText } from '../../src/pipeline/classify/plain.ts'
import { readDigest } from '../../src/pipeline/read/detect.ts'
import { DOUBT_BELOW } from '../../src/pipeline/restore/doubt.ts'
import { restore } from '../../src/pipeline/restore/restore.ts'
import { segmentWhole } from '../../src/pipeline/restore/segment-whole.ts'
import { unrestored } from '../../src/pipeline/restore/unrestored.ts'
import { ingest } from '../../src/pipeline/run.ts'
import { readMarkdown } from '../../src/pipeline/write/from-markdown.ts'
import { readContent } from '../../src/pipeline/write/read-content.ts'
import { parseThemes } from '../../src/themes/parse.ts'

const toy = join(import.meta.dirname, '../fixtures/toy')
const content = readContent(toy)
const { themes } = parseThemes(content.themes ?? '', 'themes.yaml')
const stations = {
  ...{ readDigest, readEntry, restore, segmentWhole, unrestored, plainText, doubtBelow: DOUBT_BELOW },
  classify: (paper: { title: string; abstract: string }) => classify(paper, themes),
}
const fromNothing = ingest({ digests: content.digests, entries: [], accepted: new Set(), stations })

// After a change of restore or classify that is meant: `npx vitest -u`, and look at the difference.
describe('the toy folder’s entries are what its digests give', () => {
  test.each(fromNothing.changes.write)('$path', async ({ path, text }) => {
    await expect(text).toMatchFileSnapshot(join(toy, path))
  })

  test('no more and no less', () => {
    expect(fromNothing.problems).toEqual([])
    expect(fromNothing.changes.write.map(({ path }) => path).sort()).toEqual(content.entries.map(({ path }) => path).sort())
    expect(ingest({ ...content, accepted: new Set(), stations }).changes).toEqual({ write: [], remove: [] })
  })

  test('and hold text, formulas and links, nothing else', () => {
    for (const { path, text } of fromNothing.changes.write) {
      const { entry } = readEntry(text, path)
      const pieces = [...readMarkdown(entry?.data.title ?? ''), ...readMarkdown(entry?.body ?? '')]
      expect(pieces.filter(({ kind }) => kind === 'markup')).toEqual([])
    }
  })
})
