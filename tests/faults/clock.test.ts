/** Files dated in the past or the future, as by a clock that was wrong, a copy or a checkout: what a run does is decided by what they hold. */
import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentsBelow, differences, filesBelow } from '../support/files.ts'
import { checkout } from './checkout.ts'

const dates = ['1970-01-02', '2099-12-31'].map((day) => new Date(day))

test('digests, entries and cache of any date', async () => {
  const { folder, content, run } = await checkout()
  await run('ingest')
  const before = contentsBelow(content)
  for (const date of dates) {
    for (const part of ['content', '.cache']) {
      for (const file of filesBelow(join(folder, part))) await utimes(join(folder, part, file), date, date)
    }
    expect(await run('ingest')).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('8 unchanged') })
    expect(differences(before, contentsBelow(content))).toEqual([])
  }
})

test.each(dates)('a lock that a dead run left, dated %s', async (date) => {
  const { folder, run } = await checkout()
  for (const lock of ['run.lock', 'takeover.lock']) {
    await mkdir(join(folder, '.cache', lock), { recursive: true })
    await utimes(join(folder, '.cache', lock), date, date)
  }
  // Its process id is another's by now.
  await writeFile(join(folder, '.cache/run.json'), JSON.stringify({ pid: process.pid, command: 'npm run build', since: 'then' }))
  expect(await run('ingest')).toMatchObject({ code: 0, stderr: '' })
})
