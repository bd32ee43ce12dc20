import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkSite } from '../../src/check/rules.ts'
import { site, smallSite } from './small-site.ts'

const PAPER = 'papers/on-sorting/index.html'

/** Rules that speak up, each once, after `edit` changed one file of the small site (or took it away). */
function rulesAfter(path: string, edit: (text: string) => string | undefined, base = '/'): string[] {
  const { [path]: old = '', ...files } = smallSite(base)
  const text = edit(old)
  expect(text).not.toBe(old)
  return [...new Set(checkSite(site(text === undefined ? files : { ...files, [path]: text }, base)).map(({ rule }) => rule))]
}

describe.each(['/', '/digest/'])('a site under %s', (base) => {
  test('without a fault passes', () => {
    expect(checkSite(site(smallSite(base), base))).toEqual([])
  })

  test.each([
    [
      'katex-error',
      PAPER,
      (text: string) => text.replace('Lists', '<span class="katex-error" title="ParseError: no">\\x</span>'),
    ],
    ['empty-article', PAPER, (text: string) => text.replace('<p>Lists can be sorted.</p>', '<p> </p>')],
    ['empty-article', PAPER, (text: string) => text.replace('<p>Listed in March.</p>', '').replace('Lists can be sorted.', '')],
    ['empty-article', PAPER, (text: string) => text.replaceAll('article', 'section')],
    ['empty-article', PAPER, (text: string) => text.replace('class="abstract"', '')],
    ['page-title', PAPER, (text: string) => text.replace('<title>On sorting</title>', '')],
    ['page-title', PAPER, (text: string) => text.replace('<title>On sorting</title>', '<title> </title>')],
    ['page-title', PAPER, (text: string) => text.replace('<title>On sorting</title>', '<svg><title>A drawing</title></svg>')],
    ['page-title', PAPER, (text: string) => text.replaceAll('h1>', 'h2>')],
    ['page-title', PAPER, (text: string) => text.replace('<h1>', '<h1>One</h1><h1>')],
    ['page-title', PAPER, (text: string) => text.replace('<h1>On sorting</h1>', '<h1></h1>')],
    ['dead-link', PAPER, (text: string) => text.replace(`href="${base}"`, `href="${base}nowhere/"`)],
    ['dead-link', PAPER, (text: string) => text.replace(`href="${base}"`, `href="https://someone.github.io${base}nowhere/"`)],
    ['dead-link', PAPER, (text: string) => text.replace('href="#abstract"', 'href="#nothing"')],
    ['dead-link', 'index.html', (text: string) => text.replace('#abstract', '#nothing')],
    ['dead-link', 'index.html', (text: string) => text.replace('on-sorting/#abstract', 'on-sorting')],
    ['dead-link', 'index.html', (text: string) => text.replace('a.js', 'b.js')],
    ['dead-link', '_astro/a.css', (text: string) => text.replace('a.woff2', 'b.woff2')],
    ['dead-link', 'rss.xml', (text: string) => text.replace('papers/on-sorting/', 'papers/gone/')],
    ['feed', 'rss.xml', (text: string) => text.replace('</item>', '')],
    ['feed', 'rss.xml', () => undefined],
    ['search-index', 'pagefind/pagefind.js', () => undefined],
    ['search-index', 'pagefind/pagefind-entry.json', () => undefined],
    ['search-index', 'pagefind/pagefind-entry.json', (text: string) => text.replace(':1}', ':2}')],
    ['script-weight', '_astro/a.js', () => randomBytes(16_000).toString('hex')],
    ['page-weight', PAPER, (text: string) => text.replace('Lists', 'Lists '.repeat(11_000))],
    ['page-weight', 'index.html', (text: string) => text.replace('out', 'out '.repeat(110_000))],
  ] as const)('with the fault %s in %s is caught by that rule alone', (rule, path, edit) => {
    expect(rulesAfter(path, edit, base)).toEqual([rule])
  })

  test('without the page of an entry', () => {
    expect(rulesAfter(PAPER, () => undefined, base)).toEqual(['entry-without-page', 'dead-link'])
  })

  test('with an empty page', () => {
    expect(rulesAfter(PAPER, () => '', base)).toEqual(['empty-article', 'page-title', 'dead-link'])
  })
})

test('of scripts, what the page imports counts, and what it may ask for later does not', () => {
  const heavy = randomBytes(16_000).toString('hex')
  const weigh = (script: string) =>
    checkSite(site({ ...smallSite(), '_astro/a.js': script, '_astro/b.js': 'import"./c.js"', '_astro/c.js': heavy })).map(
      ({ rule }) => rule,
    )
  expect(weigh('import{a}from"./b.js"')).toEqual(['script-weight'])
  expect(weigh('import("./b.js")')).toEqual([])
  const translated = { ...site({ ...smallSite(), '_astro/a.js': heavy }), ownWords: 8000 }
  expect(checkSite(translated)).toEqual([])
})

test('a link that forgets the base path is dead', () => {
  expect(rulesAfter('index.html', (text) => text.replace('"/digest/papers/', '"/papers/'), '/digest/')).toEqual(['dead-link'])
})

test('a heavy page is a warning that names the paper, and may be published', () => {
  const files = smallSite()
  files[PAPER] = files[PAPER]?.replace('Lists', 'Lists '.repeat(11_000)) ?? ''
  const [problem, ...others] = checkSite(site(files))
  expect(others).toEqual([])
  expect(problem).toMatchObject({ scope: 'note', file: PAPER })
  expect(problem?.what).toBe('the page of “On sorting” is 65 KB of HTML, more than 60 KB')
})

test('a redirect needs no first heading, but must lead somewhere', () => {
  const redirect = (to: string) => `<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0;url=${to}">`
  const after = (to: string) => checkSite(site({ ...smallSite(), 'papers/old/index.html': redirect(to) })).map(({ rule }) => rule)
  expect(after('/papers/on-sorting/')).toEqual([])
  expect(after('/papers/gone/')).toEqual(['dead-link'])
})

test('links are read as browsers read them', () => {
  const home = (link: string) => ({
    ...smallSite(),
    'index.html': smallSite()['index.html']?.replace('/papers/on-sorting/#abstract', link) ?? '',
  })
  const isDead = (link: string) => checkSite(site(home(link))).length > 0
  for (const link of [
    'papers/on-sorting/',
    './papers/on-sorting/#abstract',
    '?q=x',
    '#top',
    'mailto:a@b.c',
    '/papers/on%2Dsorting/',
    '//example.org/x',
  ]) {
    expect([link, isDead(link)]).toEqual([link, false])
  }
  for (const link of ['papers/on-sorting', '../papers/x/', '/%zz/', 'http://[/', '//someone.github.io/x/']) {
    expect([link, isDead(link)]).toEqual([link, true])
  }
})

test('a site that nears the limit of its host is warned about', () => {
  const small = site(smallSite())
  const large = { ...small, files: new Map([...small.files, ['a.bin', 700_000_000]]) }
  expect(checkSite(large).map(({ rule, scope }) => [rule, scope])).toEqual([['host-limit', 'note']])
})
