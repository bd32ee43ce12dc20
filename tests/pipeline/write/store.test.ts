import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { applyChanges, isUnfinished, recover } from '../../../src/pipeline/write/store.ts'
import { changes, entriesAfter, entriesBefore, harvest, plant } from './store-trees.ts'

let folder: string
let content: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'))
  content = join(folder, 'content')
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => plant(content, entriesBefore))

test('changes files, makes and removes folders, leaves nothing else behind', async () => {
  await applyChanges(content, changes, entriesBefore)
  expect(await harvest(content)).toEqual(entriesAfter)
  expect((await readdir(join(content, 'papers'))).sort()).toEqual(['2025', '2026'])
  expect(await readdir(content)).toEqual(['papers'])
})

describe('a run killed at any of its calls to the file system leaves the old tree or the new one', () => {
  const killed = (at: string, call: number) =>
    new Promise<string>((resolve) => {
      execFile(process.execPath, [fileURLToPath(import.meta.resolve('./killed-run.ts')), at, String(call)], (_, stdout) =>
        resolve(stdout),
      )
    })

  test('once the next run has looked', { timeout: 180_000 }, async () => {
    const all = Number(await killed(content, 0))
    expect(await harvest(content)).toEqual(entriesAfter)
    const outcomes = new Map<number, 'old' | 'new'>()
    const points = Array.from({ length: all }, (_, index) => index + 1)
    const workers = [0, 1, 2].map(async (worker) => {
      const own = join(folder, `content-${worker}`)
      for (let call = points.shift(); call !== undefined; call = points.shift()) {
        await plant(own, entriesBefore)
        expect(await killed(own, call)).toBe('')
        // Now and then, the run that mends is killed as well.
        if (call % 4 === 1) await killed(own, 1 + (call % 7))
        recover(own)
        const tree = await harvest(own)
        expect([entriesBefore, entriesAfter]).toContainEqual(tree)
        expect(await readdir(own)).toEqual(['papers'])
        outcomes.set(call, tree.length === entriesBefore.length ? 'old' : 'new')
      }
    })
    await Promise.all(workers)
    expect(outcomes.get(1)).toBe('old')
    expect(outcomes.get(all)).toBe('new')
  })
})

describe('what a killed run left', () => {
  test('uncommitted: it is thrown away', async () => {
    await mkdir(join(content, '.ingest'))
    await writeFile(join(content, '.ingest/0.md'), 'half')
    expect(isUnfinished(content)).toBe(false)
    expect(recover(content)).toBe(false)
    expect(await harvest(content)).toEqual(entriesBefore)
  })

  test('a plan that no run has written is refused', async () => {
    await mkdir(join(content, '.ingest'))
    await writeFile(join(content, '.ingest/plan.json'), '{"write":[{"path":"../x.md"')
    expect(() => recover(content)).toThrow('.ingest/plan.json is not what a run writes')
    await writeFile(join(content, '.ingest/plan.json'), '{"write":[],"remove":[{"path":"papers/../../x.md","was":""}]}')
    expect(() => recover(content)).toThrow('is no place for an entry')
  })
})

describe('nothing is written', () => {
  const refused = async (path: string, message: string) => {
    await expect(applyChanges(content, { write: [{ path, text: 'x' }], remove: [] }, entriesBefore)).rejects.toThrow(message)
    expect(await readdir(content)).not.toContain('.ingest')
  }

  test.each([
    '../x.md',
    'papers/../x.md',
    '/etc/x.md',
    'papers/./x.md',
    'papers//x.md',
    'papers/.git/x.md',
    'papers\\x.md',
    'papers/a\u0000.md',
    'digests/x.md',
    'papers/x.txt',
    'papers',
  ])('at %j', (path) => refused(path, 'is no place for an entry'))

  test('through a link', async () => {
    await symlink(folder, join(content, 'papers/2027'))
    await refused('papers/2027/x.md', 'papers/2027 is a link')
    await symlink(join(folder, 'elsewhere'), join(content, 'papers/2025/link.md'))
    await refused('papers/2025/link.md', 'papers/2025/link.md is not a file')
  })

  test('over an entry that somebody has saved meanwhile', async () => {
    await writeFile(join(content, 'papers/2025/changes.md'), 'saved just now')
    await refused('papers/2025/changes.md', 'papers/2025/changes.md changed while this run was at work')
    await writeFile(join(content, 'papers/2025/comes.md'), 'written just now')
    await refused('papers/2025/comes.md', 'changed while this run was at work')
  })

  test.skipIf(process.getuid?.() === 0)('in a folder that is read-only', async () => {
    await chmod(content, 0o555)
    await expect(applyChanges(content, changes, entriesBefore)).rejects.toThrow('EACCES')
    await chmod(content, 0o755)
    expect(await harvest(content)).toEqual(entriesBefore)
  })
})
