import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeContent, writeDigest } from '../../src/bench/content-folder.ts'
import { cacheFolderOf } from '../../src/site/cache.ts'
import { runBuild } from '../support/build-site.ts'
import { contentsBelow, differences } from '../support/files.ts'

const PAPERS = 440
const url = 'https://someone.github.io/digest/'
const work = mkdtempSync(join(tmpdir(), 'same-bytes-'))
const [content, copy] = [join(work, 'content'), join(work, 'copy')]

afterAll(() => {
  for (const folder of [content, copy]) rmSync(cacheFolderOf(folder), { recursive: true, force: true })
  rmSync(work, { recursive: true })
})

async function build(from: string, out: string): Promise<string> {
  const { code, output } = await runBuild(from, out, url)
  expect(output).not.toMatch(/rror/)
  expect(code).toBe(0)
  return output
}

test('500 papers: what is taken over from the build before gives the bytes of a build that begins from nothing', async () => {
  writeContent(content, PAPERS, resolve(import.meta.dirname, '../../content/themes.yaml'))
  await build(content, join(work, 'dist'))

  const before = contentsBelow(join(work, 'dist'))
  writeDigest(content, 8)
  const [edited = ''] = readdirSync(join(content, 'papers/2015')).sort()
  appendFileSync(join(content, 'papers/2015', edited), ' One more sentence.\n')
  await build(content, join(work, 'dist'))
  const after = contentsBelow(join(work, 'dist'))
  const untouched = [...before].filter(
    ([path, bytes]) => /^papers\/.*\/index\.html$/.test(path) && after.get(path)?.equals(bytes),
  )
  expect(untouched.length).toBeGreaterThan(PAPERS / 2)

  cpSync(content, copy, { recursive: true })
  await build(copy, join(work, 'anew'))
  expect(differences(after, contentsBelow(join(work, 'anew')))).toEqual([])
}, 600_000)
