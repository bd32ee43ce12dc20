import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkout } from './checkout.ts'

test.each(['ingest', 'build', 'fetch'])('while another run is at work, %s says which and does nothing', async (script) => {
  const { folder, run } = await checkout()
  const code = `import { withLock } from ${JSON.stringify(join(folder, 'scripts/lock.ts'))}
    await withLock(${JSON.stringify(folder)}, 'npm run build', () => { console.log('held'); return new Promise((end) => setTimeout(end, 60_000)) })`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void holder.kill('SIGKILL'))
  await once(holder.stdout, 'data')
  const second = await run(script, script === 'fetch' ? ['--source', 'hf', '--date', '2026-03-04'] : [])
  expect(second.stderr).toMatch(
    new RegExp(`^“npm run build” is running in this checkout \\(process ${holder.pid}, since .*\\); wait until it ends\n$`),
  )
  expect(second.code).toBe(1)
})
