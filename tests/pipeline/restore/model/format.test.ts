import { readFileSync } from 'node:fs'
import { zstdDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { modelBytes, unpackModel } from '../../../../src/pipeline/restore/model/format.ts'

const shipped = readFileSync(new URL('../../../../src/pipeline/restore/model/model.bin', import.meta.url))

test('a model is the same to the byte when it has been read and is written again', () => {
  expect(Buffer.compare(modelBytes(unpackModel(shipped)), zstdDecompressSync(shipped))).toBe(0)
})

test('the shipped model is no larger than 3 MB', () => expect(shipped.length).toBeLessThan(3e6))
