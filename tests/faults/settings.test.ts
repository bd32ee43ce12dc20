import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkout } from './checkout.ts'

test('settings that cannot be used are told by every command that reads them, and nothing else is', async () => {
  const { folder, run } = await checkout()
  const file = join(folder, 'site.config.ts')
  await writeFile(file, (await readFile(file, 'utf8')).replace("title: 'Research Digest'", "title: '', language: 'not a tag'"))
  for (const command of ['build', 'check', 'dev', 'fetch', 'headers', 'serve']) {
    expect(await run(command)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'site.config.ts: title: there is nothing in it\nsite.config.ts: language: this is no language tag, as en or pt-BR is\n',
    })
  }
})
