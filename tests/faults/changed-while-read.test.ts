import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '../../src/pipeline/write/read-content.ts'
import { checkout } from './checkout.ts'

const APPEND = `
  const { appendFileSync } = require('node:fs')
  appendFileSync(process.argv[1], 'more')
  console.log('begun')
  setInterval(() => appendFileSync(process.argv[1], 'more'), 1)`

test('a digest that is still being written is not read as it stands, and once it is complete it is', async () => {
  const { content } = await checkout()
  const path = 'digests/2025-03-26.txt'
  const file = join(content, path)
  // So long that reading it takes a while.
  await writeFile(file, 'x'.repeat(50_000_000))
  const writer = spawn(process.execPath, ['-e', APPEND, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(writer.stdout, 'data')
  const during = readContent(content)
  writer.kill()
  await once(writer, 'exit')
  expect(during.problems).toMatchObject([{ file: path, rule: 'changed-while-read', scope: 'run' }])
  expect(during.digests.map((digest) => digest.path)).not.toContain(path)
  const after = readContent(content)
  expect(after.problems).toEqual([])
  expect(after.digests.map((digest) => digest.path)).toContain(path)
})
