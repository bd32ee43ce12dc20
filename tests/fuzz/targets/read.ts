/** Whatever lies in the digests' folder, reading it gives digests that can be published, or says what is wrong and where. */
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { entrySchema } from '../../../src/entry.ts'
import { readDigest } from '../../../src/pipeline/read/detect.ts'
import type { Digest } from '../../../src/pipeline/read/digest.ts'
import { battered } from '../battered.ts'
import { saysWhere } from '../says-where.ts'
import type { Target } from '../target.ts'

const entry = entrySchema.shape
const facts = entrySchema.pick({ arxiv: true, authors: true, published: true, categories: true, pdf: true, code: true })

const flips = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 })
const packing = fc.oneof({ weight: 8, arbitrary: fc.constant('plain') }, fc.constant('gzip'), fc.constant('gzip, then flipped'))

export const read: Target = {
  name: 'read',
  runs: 100,
  property: ({ digests }) =>
    fc.property(battered(digests), flips, packing, ({ name, text }, flipped, packed) => {
      const plain = Buffer.from(text)
      if (packed !== 'gzip, then flipped') flip(plain, flipped)
      const bytes = packed === 'plain' ? plain : gzipSync(plain)
      if (packed === 'gzip, then flipped') flip(bytes, flipped)
      const path = `digests/${name}${packed === 'plain' ? '' : '.gz'}`
      const result = readDigest({ path, bytes })
      assert.deepEqual(readDigest({ path, bytes }), result)
      assert(result.digests.length > 0 || result.problems.some(({ scope }) => scope === 'run'))
      const lines = text.split(/\r\n|\n|\r/).length
      for (const problem of result.problems) saysWhere(problem, packed === 'plain' && flipped.length === 0 ? lines : Infinity)
      assert.equal(new Set(result.digests.map(({ id }) => id)).size, result.digests.length)
      for (const digest of result.digests) canBePublished(digest)
    }),
}

function flip(bytes: Buffer, flipped: readonly (readonly [number, number])[]): void {
  for (const [where, byte] of flipped) if (bytes.length > 0) bytes[where % bytes.length] = byte
}

function canBePublished({ id, date, items }: Digest): void {
  entry.digests.parse({ [id]: 1 })
  assert.match(date, /^\d{4}-\d{2}-\d{2}$/)
  for (const { title, abstract, line, abstractLine, whole: _, ...said } of items) {
    for (const text of [title, abstract]) {
      assert.equal(text, text.trim())
      assert.notEqual(text, '')
      assert(text.isWellFormed())
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f]|\n\n\n| \n|\n /)
    }
    assert.doesNotMatch(title, /\n/)
    assert(line > 0 && abstractLine > 0)
    facts.parse(said)
  }
}
