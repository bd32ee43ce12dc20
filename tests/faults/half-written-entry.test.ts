import { readdir, readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentsBelow } from '../support/files.ts'
import { checkout } from './checkout.ts'

test('an entry cut off anywhere is named and left alone; deleted, it is written anew', async () => {
  const { content, run } = await checkout()
  await run('ingest')
  const papers = join(content, 'papers/2025')
  const [name = ''] = await readdir(papers)
  const whole = await readFile(join(papers, name), 'utf8')
  await truncate(join(papers, name), whole.indexOf('scraped:'))
  const before = contentsBelow(content)
  const { code, stdout, stderr } = await run('ingest')
  expect(code).toBe(0)
  expect(stderr).toMatch(
    new RegExp(`^content/papers/2025/${name}:1: entry-front-matter: .*; put it back \\(git restore\\), or delete`),
  )
  expect(stdout).toContain(`left alone, broken: papers/2025/${name}`)
  expect(contentsBelow(content)).toEqual(before)
})
