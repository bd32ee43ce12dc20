/** A site made from this version, edited everywhere, meets two later ones, in real repositories. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { git } from '../../scripts/site/git.ts'
import { keptFiles } from '../../scripts/site/program-commit.ts'
import { filesBelow } from '../support/files.ts'
import { run, shellEnvironment } from '../support/machine-node.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
const [site, newer] = [join(folder, 'site'), join(folder, 'newer')]
afterAll(() => rmSync(folder, { recursive: true }))

type Edit = (text: string) => string
const edit = (where: string, file: string, change: Edit | string) => {
  const path = join(where, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, typeof change === 'string' ? change : change(readFileSync(path, 'utf8')))
}
const read = (file: string) => readFileSync(join(site, file), 'utf8')
const commit = (where: string) => {
  git(where, ['add', '--all'])
  git(where, ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'edits'])
}
const upgrade = (...args: string[]) => run(process.execPath, [join(site, 'scripts/upgrade.ts'), ...args], shellEnvironment())
const version =
  (number: string): Edit =>
  (text) =>
    text.replace(/"version": "[^"]+"/, `"version": "${number}"`)
const appended =
  (line: string): Edit =>
  (text) =>
    `${text}${line}\n`
const prepended =
  (line: string): Edit =>
  (text) =>
    `${line}\n${text}`

const OWN: Readonly<Record<string, Edit | string>> = {
  'content/digests/2026-03-04.txt': 'Mine\n',
  'content/papers/2026/mine.md': 'Mine\n',
  'content/themes.yaml': prepended('# Mine'),
  'site.config.ts': appended('// Mine'),
  'site.words.ts': appended('// Mine'),
  'site.css': appended('/* Mine */'),
  'README.md': 'Mine\n',
}

beforeAll(async () => {
  const made = await run(
    process.execPath,
    [join(root, 'scripts/new-site.ts'), site, '--title', 'Mine', '--url', 'https://mine.example/'],
    shellEnvironment(),
  )
  expect(made).toMatchObject({ code: 0 })
  symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'))
  for (const [file, change] of Object.entries(OWN)) edit(site, file, change)
  // Of the program, too, though it is not the site's own.
  edit(site, 'CONTRIBUTING.md', appended('Mine'))
  edit(site, 'package.json', (text) => text.replace('"dependencies": {', '"dependencies": {\n    "a-package-of-mine": "1.0.0",'))
  edit(site, 'docs/mine.md', 'Mine\n')
  commit(site)

  for (const file of keptFiles(root)) cpSync(join(root, file), join(newer, file))
  edit(newer, 'package.json', version('0.2.0'))
  edit(newer, 'package.json', (text) => text.replace('"dependencies": {', '"dependencies": {\n    "a-new-package": "2.0.0",'))
  edit(newer, 'CONTRIBUTING.md', prepended('Newer'))
  edit(newer, 'docs/newer.md', 'Newer\n')
  rmSync(join(newer, 'docs/deploy.md'))
  for (const file of Object.keys(OWN)) edit(newer, file, 'Not for a site\n')
  git(newer, ['init', '--quiet'])
  commit(newer)
}, 60_000)

test('what cannot be upgraded is refused, and nothing is changed', async () => {
  const [clone, empty] = [join(folder, 'clone'), join(folder, 'empty')]
  git(folder, ['clone', '--quiet', '--depth=1', `file://${site}`, clone])
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
  mkdirSync(empty)
  const old = join(folder, 'old')
  cpSync(newer, old, { recursive: true })
  edit(old, 'package.json', version('0.0.9'))
  const before = filesBelow(site).length
  expect(await upgrade()).toMatchObject({ code: 2, output: expect.stringContaining('name one folder or git address') })
  expect(await upgrade(old)).toMatchObject({ code: 1, output: expect.stringContaining('0.0.9 is older than 0.1.0') })
  expect(await upgrade(empty)).toMatchObject({ code: 1, output: expect.stringContaining('package.json is missing') })
  expect(await upgrade(join(folder, 'nowhere'))).toMatchObject({ code: 1, output: expect.stringMatching(/git fetch failed/) })
  edit(site, 'site.css', appended('/* not yet committed */'))
  expect(await upgrade(newer)).toMatchObject({ code: 1, output: expect.stringMatching(/commit them first[\s\S]*M site\.css/) })
  git(site, ['checkout', '--quiet', 'site.css'])
  const cut = await run(process.execPath, [join(clone, 'scripts/upgrade.ts'), newer], shellEnvironment())
  expect(cut).toMatchObject({ code: 1, output: expect.stringContaining('git fetch --unshallow') })
  expect(git(site, ['status', '--porcelain'])).toBe('')
  expect(filesBelow(site)).toHaveLength(before)
})

test('an upgrade replaces the program, merges what was edited of it, and leaves the rest alone', async () => {
  const own = Object.keys(OWN).map((file) => [file, read(file)])
  const upgraded = await upgrade(newer)
  expect(upgraded).toMatchObject({ code: 0 })
  expect(upgraded.output).toMatch(/0\.1\.0 → 0\.2\.0: \d+ files changed.*\nChanged here, and kept:\n {2}CONTRIBUTING\.md\n/)
  expect(Object.keys(OWN).map((file) => [file, read(file)])).toEqual(own)
  expect(read('CONTRIBUTING.md')).toMatch(/^Newer\n[\s\S]*\nMine\n$/)
  expect(read('docs/newer.md')).toBe('Newer\n')
  expect(read('docs/mine.md')).toBe('Mine\n')
  expect(existsSync(join(site, 'docs/deploy.md'))).toBe(false)
  expect(JSON.parse(read('package.json'))).toMatchObject({
    version: '0.2.0',
    dependencies: { 'a-package-of-mine': '1.0.0', 'a-new-package': '2.0.0', zod: expect.any(String) },
  })
  commit(site)
  expect(await upgrade(newer)).toMatchObject({ code: 0, output: expect.stringContaining('This is 0.2.0 already') })
})

test('where both have changed a line git asks, and takes all of it back when told to', async () => {
  edit(newer, 'package.json', version('0.3.0'))
  edit(newer, 'CONTRIBUTING.md', (text) => appended('Newest')(text.replace('Newer', 'Newest')))
  commit(newer)
  const head = git(site, ['rev-parse', 'HEAD^{tree}'])
  const upgraded = await upgrade(`${newer}#HEAD`)
  expect(upgraded).toMatchObject({
    code: 1,
    output: expect.stringContaining('CONTRIBUTING.md: edit-meets-change: changed here and in 0.3.0'),
  })
  // The line that came with the last upgrade, and was not edited here, is simply replaced.
  expect(read('CONTRIBUTING.md')).toMatch(/^Newest\n[\s\S]*<<<<<<< HEAD\nMine\n=======\nNewest\n>>>>>>> /)
  expect(read('package.json')).toContain('a-package-of-mine')
  git(site, ['reset', '--quiet', '--hard'])
  expect(git(site, ['status', '--porcelain'])).toBe('')
  expect(git(site, ['write-tree'])).toBe(head)
})

test('messages of upgrades that somebody quotes in a commit of the site’s own mislead nobody', async () => {
  git(site, [
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@example.org',
    'commit',
    '--quiet',
    '--allow-empty',
    '-m',
    'all',
    '-m',
    'Program-Version: 0.9.0',
  ])
  expect(await upgrade(newer)).toMatchObject({ code: 1, output: expect.stringContaining('0.2.0 → 0.3.0') })
  expect(read('content/digests/2026-03-04.txt')).toBe('Mine\n')
})
