/** Every scrape in fixtures/scrapes is whole, each laid out in another way; beside it stands what must be read from it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDigest } from '../../../src/pipeline/read/detect.ts'
import { firstDigest } from '../../support/first-digest.ts'

const root = join(import.meta.dirname, '../../fixtures/scrapes')

describe('a scrape laid out', () => {
  for (const file of readdirSync(root).filter((name) => name.endsWith('.txt'))) {
    test(file.slice('2025-03-12-'.length, -'.txt'.length), async () => {
      const { digests, problems } = readDigest({ path: `digests/${file}`, bytes: readFileSync(join(root, file)) })
      const [digest] = digests
      expect(problems).toEqual([])
      await expect(`${JSON.stringify(digest?.items, undefined, 1)}\n`).toMatchFileSnapshot(
        join(root, file.replace('.txt', '.json')),
      )
    })
  }
})

test('the first digest: 66 papers, nothing to report', () => {
  const { digests, problems } = readDigest({ path: 'digests/2025-03-12.txt', bytes: readFileSync(firstDigest) })
  const [digest] = digests
  expect(problems).toEqual([])
  expect(digest?.items).toHaveLength(66)
  expect(digest?.setAside).toEqual([])
  expect(digest?.items.at(0)).toMatchObject({ line: 11, abstractLine: 13 })
})
