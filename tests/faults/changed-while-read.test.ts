import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { readContent } from '../../src/pipeline/write/read-content.ts'
import { checkout } from './checkout.ts'

test('a digest that is still being written is not read as it stands, and once it is complete it is', async () => {
  const { content } = await checkout()
  const path = 'digests/2025-03-26.txt'
  const file = join(content, path)
  // So long that reading it takes a while.
  await writeFile(file, 'x'.repeat(50_000_000))
  let over = false
  const writing = (async () => {
    while (!over) {
      await appendFile(file, 'more')
      await setTimeout(1)
    }
  })()
  const during = await readContent(content)
  over = true
  await writing
  expect(during.problems).toMatchObject([{ file: path, rule: 'changed-while-read', scope: 'run' }])
  expect(during.digests.map((digest) => digest.path)).not.toContain(path)
  const after = await readContent(content)
  expect(after.problems).toEqual([])
  expect(after.digests.map((digest) => digest.path)).toContain(path)
})
