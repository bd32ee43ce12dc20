/** An entry's file as a person may leave it: it is read, or every fault in it has its line; what was read is written so that it reads the same. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readEntry } from '../../../src/entry-file.ts'
import { formatEntry } from '../../../src/pipeline/write/format-entry.ts'
import { battered } from '../battered.ts'
import { saysWhere } from '../says-where.ts'
import type { Target } from '../target.ts'

export const entry: Target = {
  name: 'entry',
  runs: 150,
  property: ({ entries }) =>
    fc.property(battered(entries), ({ text }) => {
      // A file holds bytes: halves of characters do not get that far.
      const file = text.toWellFormed()
      const { entry: found, problems } = readEntry(file, 'papers/2025/x.md')
      assert.equal(found === undefined, problems.length > 0)
      for (const problem of problems) saysWhere(problem, file.split(/\r\n|\n|\r/).length)
      if (!found) return
      const written = formatEntry(found, file)
      assert.deepEqual(readEntry(written, 'x.md').entry, found)
      assert.equal(formatEntry(found, written), written)
    }),
}
