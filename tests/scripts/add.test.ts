import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dailyPapers } from '../support/sources.ts'

const script = join(import.meta.dirname, '../../scripts/add.ts')
const forms = join(import.meta.dirname, '../fixtures/forms')
let content: string
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'add-'))
})
afterEach(() => rm(content, { recursive: true }))

const run = (input: string, ...args: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const env = { ...process.env, DIGEST_CONTENT: content }
    const child = execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    )
    child.stdin?.end(input)
  })

test('npm run add', { timeout: 60_000 }, async () => {
  const pasted = await run(dailyPapers('Kettle', 'Lantern'))
  expect(pasted).toMatchObject({ code: 0, stderr: '' })
  expect(pasted.stdout).toMatch(
    /read as JSON or JSON lines, told by .+\n2026-03-04: 2 papers, 2 with an arXiv id\n {2}Kettle\n {2}Lantern\nWritten: /,
  )
  expect(await readFile(join(content, 'digests/2026-03-04.json'), 'utf8')).toBe(dailyPapers('Kettle', 'Lantern'))

  const fewer = await run(dailyPapers('Kettle'))
  expect(fewer).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/is there already and has 1 papers that this one has not/),
  })

  const file = await run('', join(forms, 'mailing.txt'), '--name', 'mailing')
  expect(file.code).toBe(0)
  expect(existsSync(join(content, 'digests/2026-03-04-mailing.txt'))).toBe(true)

  const undated = await run('Title: Kettle\nAbstract: We boil.\n')
  expect(undated).toMatchObject({ code: 1, stderr: expect.stringMatching(/give --date YYYY-MM-DD/) })
})
