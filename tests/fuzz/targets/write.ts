/** Of what restoration made of a passage, an entry's Markdown says the same, and nothing of the passage becomes markup. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { restore } from '../../../src/pipeline/restore/restore.ts'
import { segmentWhole } from '../../../src/pipeline/restore/segment-whole.ts'
import { readMarkdown } from '../../../src/pipeline/write/from-markdown.ts'
import { bodyMarkdown, titleMarkdown } from '../../../src/pipeline/write/to-markdown.ts'
import { actual, expected } from '../../pipeline/write/read-back.ts'
import { battered } from '../battered.ts'
import type { Target } from '../target.ts'

export const write: Target = {
  name: 'write and read back',
  runs: 100,
  property: ({ passages }) =>
    fc.property(battered(passages), fc.boolean(), fc.boolean(), ({ text }, whole, isTitle) => {
      const segments = whole ? segmentWhole(text) : restore(text)
      const markdown = isTitle ? titleMarkdown(segments) : bodyMarkdown(segments)
      assert.equal(actual(readMarkdown(markdown)), expected(segments, isTitle))
      if (isTitle) assert(!markdown.includes('\n'))
    }),
}
