/** Every file of fixtures/forms is a digest in another form; beside it stands what must be read from it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDigest } from '../../../src/pipeline/read/detect.ts'
import { formatProblem } from '../../../src/problem.ts'

const root = join(import.meta.dirname, '../../fixtures/forms')

describe('a digest as', () => {
  for (const file of readdirSync(root).filter((name) => !name.endsWith('.expected.json'))) {
    test(file, async () => {
      const { digests, problems, form } = readDigest({ path: `digests/${file}`, bytes: readFileSync(join(root, file)) })
      const read = {
        form: form?.name,
        digests: digests.map(({ id, date, items, setAside }) => ({ id, date, items, setAside })),
        problems: problems.map((problem) => `${problem.scope}: ${formatProblem(problem)}`),
      }
      await expect(`${JSON.stringify(read, undefined, 1)}\n`).toMatchFileSnapshot(join(root, `${file}.expected.json`))
    })
  }
})
