import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dailyPapers } from '../support/sources.ts'
import { type Answer, atTerminal, hasTerminal } from '../support/terminal.ts'

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

describe.runIf(hasTerminal)('npm run add at a terminal', { timeout: 60_000 }, () => {
  const undated = 'Title: Kettle\nAbstract: We boil.\n'
  const endOfPaste = '\x04'
  const add = (args: readonly string[], ...answers: readonly Answer[]) =>
    atTerminal([process.execPath, script, ...args], { ...process.env, DIGEST_CONTENT: content }, answers)
  const written = () => readdir(join(content, 'digests')).catch(() => [])

  test('a paste is asked for its day until there is one, then for consent', async () => {
    const { code, screen } = await add(
      [],
      ['Paste the digest', undated + endOfPaste],
      ['Which day were the papers listed?', '2026-02-30\n'],
      ['There is no day 2026-02-30.', '2026-03-04\n'],
      ['Write ', '\n'],
    )
    expect(screen).toContain('2026-03-04: 1 paper, 0 with an arXiv id\n  Kettle\n')
    expect(code).toBe(0)
    expect(await readFile(join(content, 'digests/2026-03-04.txt'), 'utf8')).toBe(undated)
  })

  test.each<[string, Answer]>([
    ['who says no', ['Write ', 'n\n']],
    ['who says no day', ['Which day', '\n']],
  ])('for one %s nothing is written', async (who, answer) => {
    const file = join(content, 'kettle.txt')
    await writeFile(file, undated)
    const { code, screen } = await add(who.endsWith('day') ? [file] : [file, '--date', '2026-03-04'], answer)
    expect({ code, written: await written() }).toEqual({ code: 1, written: [] })
    expect(screen).toMatch(/nothing was written|give --date/)
  })
})
