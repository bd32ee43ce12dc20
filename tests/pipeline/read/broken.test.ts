/** Every folder of fixtures/broken holds a digest with one kind of fault, and the report that it must give. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDigest } from '../../../src/pipeline/read/detect.ts'
import { formatProblem } from '../../../src/problem.ts'

const root = join(import.meta.dirname, '../../fixtures/broken')

describe('a broken digest', () => {
  for (const folder of readdirSync(root)) {
    test(folder, () => {
      const [name = ''] = readdirSync(join(root, folder)).filter((file) => file !== 'expected.txt')
      const { digests, problems } = readDigest({ path: `digests/${name}`, bytes: readFileSync(join(root, folder, name)) })
      const report = problems.map((problem) => `${problem.scope}: ${formatProblem(problem)}\n`).join('')
      expect(report).toBe(readFileSync(join(root, folder, 'expected.txt'), 'utf8'))
      expect(digests.length === 0).toBe(problems.some(({ scope }) => scope === 'run'))
    })
  }
})
