import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { configText } from '../../scripts/site/config-text.ts'
import { filesBelow } from '../support/files.ts'
import { run, shellEnvironment } from '../support/machine-node.ts'

const root = resolve(import.meta.dirname, '../..')
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-site-'))
})
afterEach(() => rm(folder, { recursive: true }))

const newSite = (...args: string[]) => run(process.execPath, [join(root, 'scripts/new-site.ts'), ...args], shellEnvironment())
const settings = ['--title', 'Ada’s Digest', '--url', 'https://ada.example/digest/']

test('a new site has the program, no content but the themes, its own settings, words and style, and builds', {
  timeout: 240_000,
}, async () => {
  const site = join(folder, 'site')
  expect(await newSite(site, ...settings)).toMatchObject({ code: 0 })
  expect(filesBelow(join(site, 'content'))).toEqual(['digests/.gitkeep', 'papers/.gitkeep', 'themes.yaml'])
  for (const file of [
    'package-lock.json',
    '.github/workflows/deploy.yml',
    '.ci/commit',
    'scripts/new-site.ts',
    '.github/workflows/test.yml',
    'README.md',
  ])
    expect(await readFile(join(site, file), 'utf8')).toBe(await readFile(join(root, file), 'utf8'))
  expect(existsSync(join(site, 'node_modules'))).toBe(false)
  const staged = await run('git', ['-C', site, 'diff', '--cached', '--name-only'], shellEnvironment())
  expect(staged.output.split('\n')).toContain('site.config.ts')

  await symlink(join(root, 'node_modules'), join(site, 'node_modules'))
  await writeFile(join(site, 'site.words.ts'), "export default { home: { none: 'Still empty.' } }\n")
  await writeFile(join(site, 'site.css'), 'body { --ada: 1 }\n')
  const built = await run(process.execPath, [join(site, 'scripts/build.ts')], shellEnvironment())
  expect(built).toMatchObject({ code: 0 })
  const home = await readFile(join(site, 'dist/index.html'), 'utf8')
  expect(home).toContain('Ada’s Digest')
  expect(home).toContain('Still empty.')
  expect(home).not.toContain('No digest has been read yet.')
  const [, style = ''] = /<link rel="stylesheet" href="\/digest\/([^"]+)"/.exec(home) ?? []
  expect(await readFile(join(site, 'dist', style), 'utf8')).toMatch(/body\s*\{\s*--ada:\s*1;?\s*\}\s*$/)
})

test('what cannot become a site is refused, and nothing is made', async () => {
  const full = join(folder, 'full')
  await mkdir(full)
  await writeFile(join(full, 'mine.txt'), 'mine')
  const refused = [
    [[full, ...settings], 1, /full is not empty; name a folder that is new or empty/],
    [[join(full, 'mine.txt'), ...settings], 1, /mine\.txt is a file/],
    [[join(root, 'sub'), ...settings], 1, /inside this site’s own folder/],
    [[join(folder, 'a'), '--title', 'A', '--url', 'nowhere'], 1, /url .*: this is no web address/],
    [[join(folder, 'a'), '--title', 'A'], 1, /--url is missing/],
    [settings, 2, /name one folder/],
  ] as const
  for (const [args, code, message] of refused)
    expect(await newSite(...args)).toMatchObject({ code, output: expect.stringMatching(message) })
  expect(filesBelow(folder)).toEqual(['full/mine.txt'])
})

test.each([
  ['Plain', `'Plain'`],
  ["Ada's", `"Ada's"`],
  ['The "Best"', `'The "Best"'`],
  ['Ada\'s "Best"', `'Ada\\'s "Best"'`],
  ['A \\ \n', `'A \\\\ \\n'`],
])('the title %j is written as source text', (title, literal) => {
  expect(configText({ title, description: 'd', url: 'https://x/' })).toContain(`  title: ${literal},\n`)
})
