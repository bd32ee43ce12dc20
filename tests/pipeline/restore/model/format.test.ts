import { readFileSync } from 'node:fs'
import { zstdDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { modelBytes, packModel, unpackModel } from '../../../../src/pipeline/restore/model/format.ts'

const shipped = readFileSync(new URL('../../../../src/pipeline/restore/model/model.bin', import.meta.url))

test('a model is the same to the byte when it has been read and is written again', { timeout: 60_000 }, () => {
  const learned = unpackModel(shipped)
  expect(Buffer.compare(modelBytes(learned), zstdDecompressSync(shipped))).toBe(0)
  expect(Buffer.compare(packModel(learned), shipped)).toBe(0)
})

test('the shipped model is no larger than 3 MB', () => expect(shipped.length).toBeLessThan(3e6))
