import { spawn } from 'node:child_process'
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { shellEnvironment } from '../support/machine-node.ts'
import { dailyPapers } from '../support/sources.ts'

const root = resolve(import.meta.dirname, '../..')

/** Asks until the answer is there; the test's own time limit ends it. */
async function until<T>(ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await setTimeout(200)
  }
}

test('npm run dev shows a new digest without a restart, a bad one does not end it, and a saved edit comes to the open page', async () => {
  const content = await mkdtemp(join(tmpdir(), 'dev-'))
  await cp(join(root, 'tests/fixtures/toy/themes.yaml'), join(content, 'themes.yaml'))
  await mkdir(join(content, 'digests'))
  const child = spawn(process.execPath, [join(root, 'scripts/dev.ts')], {
    cwd: root,
    env: { ...shellEnvironment(), DIGEST_CONTENT: content, DIGEST_URL: 'http://localhost:4321/', NO_COLOR: '1' },
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', collect)
  try {
    const home = await until(() => /http:\/\/localhost:\d+\//.exec(output)?.[0])
    const page = async (path: string) => {
      const response = await fetch(new URL(path, home))
      return response.ok ? await response.text() : undefined
    }
    expect(await page('')).toContain('No digest')
    await writeFile(join(content, 'digests/2026-03-05.txt'), '\0\0')
    await until(() => /digests\/2026-03-05\.txt.*:/.exec(output)?.[0])
    await rm(join(content, 'digests/2026-03-05.txt'))
    await writeFile(join(content, 'digests/2026-03-04.json'), dailyPapers('Kettle'))
    expect(await until(() => page('papers/kettle/'))).toContain('Kettle')
    expect(await page('')).toContain('Kettle')

    const browser = await launchBrowser()
    onTestFinished(() => browser.close())
    const tab = await browser.newPage()
    await tab.goto(new URL('papers/kettle/', home).href)
    await appendFile(join(content, 'papers/2026/kettle.md'), '\nIt whistles.\n')
    await tab.getByText('It whistles.').waitFor()
  } finally {
    child.kill()
    await rm(content, { recursive: true })
  }
})
