/** What is lost from a file of any form, or put into it, makes a problem at worst. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDigest } from '../../../src/pipeline/read/detect.ts'

const root = join(import.meta.dirname, '../../fixtures/forms')
const files = readdirSync(root).filter((name) => !name.endsWith('.expected.json') && !name.endsWith('.gz'))

describe('battered', () => {
  for (const file of files) {
    const whole = readFileSync(join(root, file))
    const abstracts = new Set(
      readDigest({ path: file, bytes: whole }).digests.flatMap(({ items }) => items.map(({ abstract }) => abstract)),
    )
    test(file, () => {
      fc.assert(
        fc.property(fc.nat(whole.length), fc.nat(60), fc.string({ unit: 'binary', maxLength: 20 }), (at, lost, put) => {
          const bytes = Buffer.concat([whole.subarray(0, at), Buffer.from(put), whole.subarray(at + lost)])
          const lines = bytes.toString().split(/\r\n|\n|\r/).length
          const { digests, problems } = readDigest({ path: file, bytes })
          expect(digests.length > 0 || problems.some(({ scope }) => scope === 'run')).toBe(true)
          for (const { line } of problems) expect(line).toBeLessThanOrEqual(lines)
          for (const { items, date } of digests) {
            expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
            for (const { line, abstractLine, title, abstract } of items) {
              expect(line).toBeGreaterThan(0)
              expect(abstractLine).toBeLessThanOrEqual(lines)
              expect(`${title} ${abstract}`).not.toMatch(/[\n\r] |^ | $/)
            }
          }
        }),
        { numRuns: 25, seed: 20_260_304 },
      )
    })

    test(`${file}, cut off, gives no abstract that is not there`, () => {
      for (let part = 1; part < 8; part += 1) {
        const bytes = whole.subarray(0, Math.floor((whole.length * part) / 8))
        const items = readDigest({ path: file, bytes }).digests.flatMap((digest) => digest.items)
        // The last abstract of a form without brackets may be shorter; every other one is whole.
        for (const { abstract } of items.slice(0, -1)) expect(abstracts).toContain(abstract)
      }
    })
  }
})
