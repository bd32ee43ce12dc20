import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildSite, runBuild } from '../support/build-site.ts'
import { contentsBelow, differences, filesBelow } from '../support/files.ts'
import { firstContent } from '../support/first-digest.ts'
import { run, shellEnvironment } from '../support/machine-node.ts'
import { site } from '../support/sites.ts'

const ingest = resolve(import.meta.dirname, '../../scripts/ingest.ts')

test('a build ran on npm’s Node from end to end', () => {
  const { log, byMachine } = site('real')
  const [, major = 0, minor = 0] = /with Node (\d+)\.(\d+)/.exec(log)?.map(Number) ?? []
  expect(major > 22 || (major === 22 && minor >= 18)).toBe(true)
  if (process.platform === 'linux') expect(byMachine).toEqual([])
})

test('a second run of ingest changes nothing', async () => {
  const { content } = site('real')
  const before = contentsBelow(content)
  const { code, output } = await run(process.execPath, [ingest], { ...shellEnvironment(), DIGEST_CONTENT: content })
  expect(output).not.toMatch(/Error/)
  expect(code).toBe(0)
  expect(differences(before, contentsBelow(content))).toEqual([])
})

test('two builds in different folders give the same bytes', async () => {
  const real = site('real')
  const again = await buildSite({ name: 'again', from: firstContent, url: real.url })
  expect(differences(contentsBelow(real.out), contentsBelow(again.out))).toEqual([])
  expect(differences(contentsBelow(real.content), contentsBelow(again.content))).toEqual([])
})

test('a build that would make the same again says so, and touches nothing', async () => {
  const { content, out, url } = site('toy')
  const before = contentsBelow(out)
  const times = () => filesBelow(out).map((file) => statSync(join(out, file)).mtimeMs)
  const made = times()
  const { code, output } = await runBuild(content, out, url)
  expect(output).toContain('Nothing has changed')
  expect(code).toBe(0)
  expect(times()).toEqual(made)
  expect(differences(before, contentsBelow(out))).toEqual([])
})

describe('a build that fails', () => {
  test('leaves the site that was there before, itself made anew after somebody touched it, and says what to do', async () => {
    const { content, out, url } = await buildSite({ name: 'failing', from: 'tests/fixtures/toy', url: site('toy').url })
    const before = contentsBelow(out)
    const [page = ''] = [...before.keys()].filter((path) => /^papers\/.+\/index\.html$/.test(path))
    for (const path of ['index.html', page]) writeFileSync(join(out, path), 'mine')
    const again = await runBuild(content, out, url)
    expect(again.output).not.toContain('Nothing has changed')
    expect(differences(before, contentsBelow(out))).toEqual([])
    const [entry = ''] = filesBelow(join(content, 'papers'))
    writeFileSync(join(content, 'papers', entry), 'no entry at all')
    const { code, output } = await runBuild(content, out, url)
    expect(code).toBe(1)
    expect(output).toContain(entry)
    expect(differences(before, contentsBelow(out))).toEqual([])
    rmSync(out, { recursive: true })
  })
})
