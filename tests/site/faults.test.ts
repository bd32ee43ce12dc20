import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readBuiltSite } from '../../scripts/built-site.ts'
import { checkSite } from '../../src/check/rules.ts'
import { filesBelow } from '../support/files.ts'
import { site } from '../support/sites.ts'

const { out, content, base, url } = site('toy')
const copy = resolve(import.meta.dirname, '../../.cache/test/faults')
const paper = filesBelow(join(out, 'papers')).find((file) => {
  return /^[^/]+\/index\.html$/.test(file) && readFileSync(join(out, 'papers', file), 'utf8').includes('class="abstract"')
})
const PAPER = `papers/${paper}`

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true })
  cpSync(out, copy, { recursive: true })
})

/** Changes one file of a copy of the site, or removes it, looks, and puts it back. */
function rulesAfter(path: string, edit: (text: string) => string | undefined): string[] {
  const file = join(copy, path)
  const before = readFileSync(file, 'utf8')
  const after = edit(before)
  expect(after).not.toBe(before)
  try {
    if (after === undefined) rmSync(file)
    else writeFileSync(file, after)
    const problems = checkSite(readBuiltSite(copy, content, { base, origin: new URL(url).origin }))
    return [...new Set(problems.map(({ rule }) => rule))]
  } finally {
    writeFileSync(file, before)
  }
}

describe('a built site with a planted fault is refused:', () => {
  test.each([
    ['katex-error', PAPER, (text: string) => text.replace('<h1', '<span class="katex-error" title="no">x</span><h1')],
    [
      'empty-article',
      PAPER,
      (text: string) => text.replace(/(<div class="abstract"[^>]*>)[\s\S]*?(<\/div>\s*<\/article>)/, '$1$2'),
    ],
    ['dead-link', PAPER, (text: string) => text.replace(`href="${base}themes/`, `href="${base}theme/`)],
    ['dead-link', PAPER, (text: string) => text.replace('href="#content"', 'href="#contents"')],
    ['dead-link', PAPER, (text: string) => text.replace(`href="${base}themes/`, 'href="/themes/')],
    ['page-title', 'index.html', (text: string) => text.replace(/<title>[^<]*<\/title>/, '')],
    ['page-title', 'index.html', (text: string) => text.replace(/<h1[\s\S]*?<\/h1>/, '')],
    ['feed', 'rss.xml', (text: string) => text.replace('</item>', '')],
    ['feed', 'rss.xml', (text: string) => text.replace(/<guid[\s\S]*?<\/guid>/, '')],
    ['search-index', 'pagefind/pagefind-entry.json', () => undefined],
    ['page-weight', PAPER, (text: string) => text.replace('</article>', `<p>${'long '.repeat(13_000)}</p></article>`)],
  ] as const)('%s in %s', (rule, path, edit) => {
    expect(rulesAfter(path, edit)).toEqual([rule])
  })

  test('an entry without its page', () => {
    expect(rulesAfter(PAPER, () => undefined)).toContain('entry-without-page')
  })
})

test('the command says so and ends with exit code 1', () => {
  const run = () =>
    spawnSync(process.execPath, [resolve(import.meta.dirname, '../../scripts/check.ts')], {
      encoding: 'utf8',
      env: { ...process.env, DIGEST_OUT: copy, DIGEST_CONTENT: content, DIGEST_URL: url },
    })
  const whole = run()
  expect(whole.status).toBe(0)
  expect(whole.stdout).toMatch(/\d+ pages, \d+ files, [\d.]+ MB \([\d.]+ % of GitHub Pages' 1 GB\)/)
  rmSync(join(copy, 'rss.xml'))
  const broken = run()
  expect(broken.status).toBe(1)
  expect(broken.stdout).toContain('rss.xml: feed: the site has no feed')
})
