import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dailyPapers, playSource, says } from '../support/sources.ts'

const script = join(import.meta.dirname, '../../scripts/fetch.ts')
let content: string
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'fetch-'))
})
afterEach(() => rm(content, { recursive: true }))

async function run(url: string, ...flags: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  for (;;) {
    const result = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const patience = { DIGEST_FETCH_RETRIES: '1', DIGEST_FETCH_FIRST_WAIT: '10' }
      const env = { ...process.env, ...patience, DIGEST_CONTENT: content, DIGEST_HF_URL: url, DIGEST_ARXIV_URL: url }
      execFile(process.execPath, [script, ...flags], { env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      )
    })
    if (!/running in this checkout|another run is starting/.test(result.stderr)) return result
    await setTimeout(500)
  }
}

test('npm run fetch brings a day, and says what failed', { timeout: 60_000 }, async () => {
  const source = await playSource(says(dailyPapers('Kettle')), says('', {}, 404))
  const one = await run(source.url, '--source', 'hf', '--date', '2026-03-04', '--wait', '0')
  expect(one).toMatchObject({ code: 0, stdout: expect.stringMatching(/digests\/2026-03-04\.json: written: 1 paper\n/) })
  expect(await readFile(join(content, 'digests/2026-03-04.json'), 'utf8')).toBe(dailyPapers('Kettle'))
  const gone = await run(source.url, '--source', 'hf', '--date', '2026-03-05', '--wait', '0')
  expect(gone).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/2026-03-05\.json: fetch-failed: the source answered 404/),
  })
  await source.close()
})
