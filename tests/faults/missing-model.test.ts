import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkout } from './checkout.ts'

test('without its model, or with half of it, nothing is restored: the run says what is missing, and writes nothing', async () => {
  const { folder, run } = await checkout()
  const file = join(folder, 'src/pipeline/restore/model/model.bin')
  const model = await readFile(file)
  const says =
    /^content\/model\.bin: no-model: the restoration model cannot be read \(.*\); put it back \(git restore src\/pipeline\/restore\/model\/model\.bin\).*\nNothing was written\.\n$/
  for (const damage of [() => rm(file), () => writeFile(file, model.subarray(0, 20_000)), () => writeFile(file, 'model')]) {
    await damage()
    const { code, stderr } = await run('ingest')
    expect(stderr).toMatch(says)
    expect(code).toBe(1)
  }
  await writeFile(file, model)
  expect(await run('ingest')).toMatchObject({ code: 0, stdout: expect.stringContaining('8 new') })
})
