/** The deploy workflow, step by step, in a clean clone of a new site: by schedule, then for a pull request. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { git } from '../../scripts/site/git.ts'
import { run, shellEnvironment } from '../support/machine-node.ts'
import { dailyPapers, playSource, says } from '../support/sources.ts'
import { runJob } from '../support/workflow.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'steps-'))
const clone = join(folder, 'clone')
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  const site = join(folder, 'site')
  const made = await run(
    process.execPath,
    [join(root, 'scripts/new-site.ts'), site, '--title', 'Mine', '--url', 'https://mine.example/'],
    shellEnvironment(),
  )
  expect(made).toMatchObject({ code: 0 })
  git(site, ['-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'start'])
  git(folder, ['clone', '--quiet', '--bare', site, 'origin.git'])
  git(folder, ['clone', '--quiet', 'origin.git', 'clone'])
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
}, 60_000)

const steps = async (event: string, env: NodeJS.ProcessEnv = {}) =>
  runJob(join(clone, '.github/workflows/deploy.yml'), 'build', {
    cwd: clone,
    env: { ...shellEnvironment(), GITHUB_STEP_SUMMARY: join(folder, `${event}.md`), ...env },
    context: {
      github: { event_name: event, ref: 'refs/heads/main', token: 'none' },
      vars: { DIGEST_FETCH: '--source hf --date 2026-03-04' },
      inputs: {},
      steps: { pages: { outputs: event === 'pull_request' ? {} : { base_url: 'https://someone.example/digest' } } },
    },
    done: ['npm ci'],
  })
const file = (path: string) => readFileSync(join(clone, path), 'utf8')

test('by schedule a digest is fetched, read, built into the site, and its entries pushed, though arXiv refuses', {
  timeout: 300_000,
}, async () => {
  const [listing, arxiv] = [await playSource(says(dailyPapers('Kettle', 'Lantern'))), await playSource(says('', {}, 429))]
  const ran = await steps('schedule', { DIGEST_HF_URL: listing.url, DIGEST_ARXIV_URL: arxiv.url, DIGEST_FETCH_RETRIES: '0' })
  await Promise.all([listing.close(), arxiv.close()])
  expect(ran.filter(({ code }) => code !== 0)).toEqual([])
  expect(ran.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^actions\/checkout@/),
    expect.stringMatching(/^actions\/setup-node@/),
    'The site of the run before, and what it was made of',
    'Problems become annotations',
    'Fetch digests',
    'Look papers up',
    'Where the site will stand',
    'Build and check',
    'Summary',
    'Commit what is new',
    'Site for GitHub Pages',
  ])
  expect(readFileSync(join(folder, 'schedule.md'), 'utf8')).toMatch(/digests +1\npapers +2 new/)
  const pushed = git(folder, ['--git-dir=origin.git', 'ls-tree', '-r', '--name-only', 'main', 'content']).split('\n')
  expect(pushed).toEqual(
    expect.arrayContaining([
      'content/digests/2026-03-04.json',
      'content/papers/2026/kettle.md',
      'content/papers/2026/lantern.md',
    ]),
  )
  const home = file('dist/index.html')
  expect(home).toContain('<link rel="canonical" href="https://someone.example/digest/">')
  expect(home).toContain('Kettle')
  expect(home).not.toContain('noindex')
})

test('a pull request’s site is marked as a preview, and nothing is fetched or pushed', { timeout: 300_000 }, async () => {
  const before = git(folder, ['--git-dir=origin.git', 'rev-parse', 'main'])
  const ran = await steps('pull_request')
  expect(ran.filter(({ code }) => code !== 0)).toEqual([])
  const [checkout, node, cache, ...rest] = ran.map(({ name }) => name)
  expect([checkout, node, cache]).toHaveLength(3)
  expect(rest).toEqual(['Problems become annotations', 'Build and check', 'Summary', 'Preview'])
  for (const page of ['dist/index.html', 'dist/papers/kettle/index.html', 'dist/about/index.html']) {
    expect(file(page)).toContain('<meta name="robots" content="noindex">')
    expect(file(page)).not.toContain('rel="canonical"')
    expect(file(page)).toContain('Mine (preview)')
  }
  expect(file('dist/robots.txt')).toBe('User-agent: *\nDisallow: /\n')
  expect(git(folder, ['--git-dir=origin.git', 'rev-parse', 'main'])).toBe(before)
})
