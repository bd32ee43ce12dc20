import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LockedError, withLock } from '../../scripts/lock.ts'

let root: string
const children: ChildProcess[] = []
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lock-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(root, { recursive: true })
})

/** Another process that holds the lock until it is killed. */
async function holder(): Promise<ChildProcess> {
  const lock = join(import.meta.dirname, '../../scripts/lock.ts')
  const code = `import { withLock } from ${JSON.stringify(lock)}
    await withLock(${JSON.stringify(root)}, 'npm run build', () => { console.log('held'); return new Promise((end) => setTimeout(end, 60_000)) })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  return child
}

const hold = () => withLock(root, 'npm run ingest', async () => 'done')

test('gives back what the work gives, and leaves nothing that stops the next run', async () => {
  expect(await hold()).toBe('done')
  await expect(withLock(root, 'x', () => Promise.reject(new Error('faulty')))).rejects.toThrow('faulty')
  expect(await hold()).toBe('done')
  expect(await readdir(join(root, '.cache'))).toEqual([])
})

test('the second run says who holds the lock', async () => {
  const { pid } = await holder()
  const refused = await hold().catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(LockedError)
  expect(String(refused)).toMatch(
    new RegExp(`“npm run build” is running in this checkout \\(process ${pid}, since \\d{4}-.*\\); wait until it ends`),
  )
})

test('the lock of a killed process is taken over, by one of those who want it', async () => {
  const child = await holder()
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  let at = 0
  const work = async () => {
    at++
    expect(at).toBe(1)
    await setTimeout(50)
    at--
  }
  const results = await Promise.allSettled([1, 2, 3].map(() => withLock(root, 'npm run ingest', work)))
  expect(results.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(LockedError)
})

test('whoever took over is named in turn', async () => {
  const child = await holder()
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  const { pid } = await holder()
  await expect(hold()).rejects.toThrow(`(process ${pid}, since `)
})

test('a run that has not noted its name yet is waited for; one killed before it could is not', { timeout: 20_000 }, async () => {
  const folder = join(root, '.cache/run.lock')
  await mkdir(folder, { recursive: true })
  const early = hold().catch((error: unknown) => error)
  await setTimeout(300)
  await writeFile(join(root, '.cache/run.json'), JSON.stringify({ pid: process.ppid, command: 'npm run dev', since: 'just now' }))
  expect(String(await early)).toContain('“npm run dev” is running')
  await writeFile(join(root, '.cache/run.json'), '{"pid":')
  expect(await hold()).toBe('done')
})

test('a note that is older than the lock is not the holder’s', { timeout: 20_000 }, async () => {
  await mkdir(join(root, '.cache'), { recursive: true })
  await writeFile(join(root, '.cache/run.json'), JSON.stringify({ pid: 2 ** 30, command: 'npm run dev', since: 'long ago' }))
  await setTimeout(50)
  await mkdir(join(root, '.cache/run.lock'))
  const taken = hold()
  // The holder may be about to note its name.
  expect(await Promise.race([taken, setTimeout(1000, 'waited')])).toBe('waited')
  expect(await taken).toBe('done')
})
