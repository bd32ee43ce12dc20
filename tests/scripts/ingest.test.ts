import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { harvest } from '../pipeline/write/store-trees.ts'

const script = join(import.meta.dirname, '../../scripts/ingest.ts')
let folder: string
let content: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ingest-'))
  content = join(folder, 'content')
  await cp(join(import.meta.dirname, '../fixtures/toy'), content, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

/** `npm run ingest` on the copy; waits while somebody builds in this checkout. */
async function run(...flags: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  for (;;) {
    const result = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const env = { ...process.env, DIGEST_CONTENT: content }
      execFile(process.execPath, [script, ...flags], { env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      )
    })
    if (!/running in this checkout|another run is starting/.test(result.stderr)) return result
    await setTimeout(500)
  }
}

const edit = async (path: string, change: (text: string) => string) =>
  writeFile(join(content, path), change(await readFile(join(content, path), 'utf8')))

describe('npm run ingest', { timeout: 60_000 }, () => {
  test('writes the entries, reports, and has nothing to do the second time', async () => {
    const wanted = await harvest(content)
    await rm(join(content, 'papers'), { recursive: true })
    const first = await run()
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toMatch(/^digests {3}2\npapers {4}8 new, 0 changed, 0 unchanged, 0 removed\nformulas {2}\d+ restored/)
    expect(await harvest(content)).toEqual(wanted)
    expect((await run()).stdout).toContain('0 new, 0 changed, 8 unchanged, 0 removed')
    expect(await harvest(content)).toEqual(wanted)
  })

  test('--json gives the same as one object, --dry-run writes nothing', async () => {
    await rm(join(content, 'papers'), { recursive: true })
    const { stdout, code } = await run('--json', '--dry-run')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, digests: 2, papers: { new: { length: 8 }, unchanged: 0 }, problems: [] })
    expect((await harvest(content)).filter(({ path }) => path.startsWith('papers'))).toEqual([])
  })

  test('all problems of a run are reported together, and one of the whole run stops it', async () => {
    await edit('papers/2025/pruning-the-rose-garden.md', (text) => text.replace('themes:', 'topics: 1\nthemes:'))
    await edit('digests/2025-03-12.txt', (text) =>
      text.slice(0, text.indexOf('Pruning the Rose Garden')).replace(/Low-Rank.*\n\n.*\n\n/, ''),
    )
    await rm(join(content, 'papers/2025/bounds-for-ell-p-picnic-blankets.md'))
    const before = await harvest(content)
    const { code, stderr, stdout } = await run()
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(
      /papers\/2025\/pruning-the-rose-garden\.md:7: entry-field: there is no field topics; remove it or mend its name\n/,
    )
    expect(stderr).toMatch(
      /digests\/2025-03-12\.txt: digest-shrunk: 1 paper that an entry names is no longer in it: “Low-Rank Teaspoons.*; restore the file, or, if it is meant, run: npm run ingest -- --accept 2025-03-12\n/,
    )
    expect(stderr).toContain('Nothing was written.')
    expect(await harvest(content)).toEqual(before)

    const accepted = await run('--accept', '2025-03-12')
    expect(accepted.code).toBe(0)
    expect(accepted.stdout).toContain('1 new, 2 changed, 3 unchanged, 1 removed')
    expect(accepted.stdout).toContain('removed: papers/2025/low-rank-teaspoons-compressing-cutlery-without-bending-it.md')
  })

  test('--dry-run shows what a shrunk digest would cost, before and after that is accepted, and writes nothing', async () => {
    await edit('digests/2025-03-12.txt', (text) => text.replace(/Low-Rank.*\n\n.*\n\n/, ''))
    const before = await harvest(content)
    const shrunk = await run('--dry-run')
    expect(shrunk).toMatchObject({ code: 1, stdout: '' })
    expect(shrunk.stderr).toContain('digest-shrunk: 1 paper that an entry names is no longer in it: “Low-Rank Teaspoons')
    const accepted = await run('--dry-run', '--accept', '2025-03-12')
    expect(accepted).toMatchObject({ code: 0, stderr: 'Nothing was written.\n' })
    expect(accepted.stdout).toContain('1 removed')
    expect(accepted.stdout).toContain('removed: papers/2025/low-rank-teaspoons-compressing-cutlery-without-bending-it.md')
    expect(await harvest(content)).toEqual(before)
  })

  test('--dry-run shows what a deleted digest takes with it and what a hand edit holds, and writes nothing', async () => {
    await rm(join(content, 'digests/2025-03-19.txt'))
    await edit('papers/2025/paper-0aef5d.md', (text) => text.replace('themes: []', 'themes: [ "attention" ]'))
    const before = await harvest(content)
    const shown = await run('--dry-run')
    expect(shown).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/paper-0aef5d\.md: entry-unlisted: .*\n.*Nothing was written/),
    })
    expect(shown.stdout).toContain('removed: papers/2025/bounds-for-ell-p-picnic-blankets.md\n')
    expect(await harvest(content)).toEqual(before)
    expect((await run()).stdout).toBe(shown.stdout)
    const isThere = ({ path }: { path: string }) => !shown.stdout.includes(`removed: ${path}\n`)
    expect((await harvest(content)).map(({ path }) => path)).toEqual(before.filter(isThere).map(({ path }) => path))
  })

  test('a broken entry does not stop the others, unless --strict', async () => {
    await edit('papers/2025/pruning-the-rose-garden.md', (text) => text.slice(0, 99))
    expect(await run('--strict')).toMatchObject({ code: 1, stdout: '' })
    const { code, stdout } = await run()
    expect(code).toBe(0)
    expect(stdout).toContain('left alone, broken: papers/2025/pruning-the-rose-garden.md')
  })

  test('what was kept by hand is named', async () => {
    await edit('papers/2025/pruning-the-rose-garden.md', (text) =>
      text.replace('We prune roses.\n', '').replace('\n\nWe prune roses.', '\n\nWe prune all roses.'),
    )
    expect((await run()).stdout).toContain('kept by hand: body in papers/2025/pruning-the-rose-garden.md')
  })

  test('missing themes stop the run', async () => {
    await rm(join(content, 'themes.yaml'))
    expect(await run()).toMatchObject({ code: 1, stderr: expect.stringContaining('themes.yaml: no-themes: ') })
  })

  test('a missing content folder stops the run', async () => {
    await rm(content, { recursive: true })
    expect(await run()).toMatchObject({ code: 1, stderr: expect.stringContaining('no-content: there is no content folder') })
  })

  test.each([['--frobnicate'], ['--accept'], ['2025-03-12']])('%s is refused with the help', async (flag) => {
    const { code, stderr } = await run(flag)
    expect(code).toBe(2)
    expect(stderr).toContain('--accept <id>')
  })

  test('--help', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--dry-run') })
  })
})
