import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { indexPages } from '../../../src/site/publish/search-index.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-index-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const page = (lang: string, title: string, body = 'data-pagefind-body') =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><main ${body}><h1>${title}</h1><p>Words of a paper.</p></main></body></html>`

const contents = (dist: string) =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file.slice(dist.length), readFileSync(file, 'base64')])

test('indexes the pages that offer themselves, in one language, the same each time', async () => {
  write('a/papers/x/index.html', page('en', 'On sorting'))
  write('a/papers/y/index.html', page('de', 'On trees'))
  write('a/about/index.html', page('en', 'About', ''))
  cpSync(join(folder, 'a'), join(folder, 'b'), { recursive: true })
  expect(await indexPages(join(folder, 'a'), 'en')).toBe(2)
  expect(await indexPages(join(folder, 'b'), 'en')).toBe(2)
  const entry = JSON.parse(readFileSync(join(folder, 'a/pagefind/pagefind-entry.json'), 'utf8'))
  expect(Object.keys(entry.languages)).toEqual(['en'])
  expect(entry.languages.en.page_count).toBe(2)
  expect(contents(join(folder, 'a'))).toEqual(contents(join(folder, 'b')))
})

test('a Pagefind that stops without an answer is an error, not a wait for ever', async () => {
  write('c/index.html', page('en', 'On sorting'))
  writeFileSync(join(folder, 'c/pagefind'), 'a file where the index should go')
  const module = new URL('../../../src/site/publish/search-index.ts', import.meta.url)
  const script = `import { indexPages } from '${module}'; await indexPages('${join(folder, 'c')}', 'en')`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain('Error: The search index could not be made')
})
