import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkout } from './checkout.ts'
import { canMount, readOnly } from './mounted.ts'

test.skipIf(!canMount)('content that cannot be written: the run says so', async () => {
  const { content, run } = await checkout()
  const { code, stderr } = await run('ingest', [], readOnly(content))
  expect(stderr).toContain('content/papers: cannot-write: entries cannot be written: the disk is read-only')
  expect(code).toBe(1)
})

test.skipIf(!canMount).each(['ingest', 'fetch'])('a checkout that cannot be written: %s says so', async (script) => {
  const { folder, run } = await checkout()
  await run('ingest', ['--dry-run'])
  const { code, stderr } = await run(
    script,
    script === 'fetch' ? ['--source', 'hf', '--date', '2026-03-04'] : [],
    readOnly(folder),
  )
  expect(stderr).toBe(`nothing can be written into ${folder}/.cache: the disk is read-only\n`)
  expect(code).toBe(1)
})

test.skipIf(!canMount)('a place for the site that cannot be written: build says so', async () => {
  const { folder, run } = await checkout()
  const place = join(folder, 'place')
  await mkdir(place)
  const { code, stderr } = await run('build', [], ['env', `DIGEST_OUT=${join(place, 'dist')}`, ...readOnly(place)])
  expect(stderr).toBe('The site cannot be written: the disk is read-only; mend that and build again\n')
  expect(code).toBe(1)
})
