import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packModel, unpackModel } from '../../../../src/pipeline/restore/model/format.ts'

const shipped = readFileSync(new URL('../../../../src/pipeline/restore/model/model.bin', import.meta.url))

describe('the model file', { timeout: 60_000 }, () => {
  it('is the same to the byte when it is packed again', () => {
    expect(Buffer.compare(packModel(unpackModel(shipped)), shipped)).toBe(0)
  })

  it('is no larger than 3 MB', () => expect(shipped.length).toBeLessThan(3e6))
})
