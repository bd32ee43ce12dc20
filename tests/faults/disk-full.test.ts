import { expect, test } from 'vitest'
import { contentsBelow, differences } from '../support/files.ts'
import { checkout } from './checkout.ts'
import { canMount, small } from './mounted.ts'

test.skipIf(!canMount)('a full disk: the run says so and changes nothing; the next one has room and writes all', async () => {
  const { content, run } = await checkout()
  const before = contentsBelow(content)
  const full = await run('ingest', [], [...small(content, 12)])
  expect(full.stderr).toMatch(
    /content\/papers: cannot-write: entries cannot be written: the disk is full; .*nothing is lost\nNothing was written\.\n$/,
  )
  expect(full.code).toBe(1)
  expect(differences(before, contentsBelow(content))).toEqual([])
  expect((await run('ingest')).stdout).toContain('8 new')
})
