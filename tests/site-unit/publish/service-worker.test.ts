import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeServiceWorker } from '../../../src/site/publish/service-worker.ts'

let dist: string
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'service-worker-'))
  const pages = ['', 'search/', 'saved/', 'digests/2025-03-12/'].map((path) => `${path}index.html`)
  for (const path of [...pages, 'katex/katex.min.css', 'pagefind/pagefind.js', 'pagefind/fragment/a.pf_fragment']) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), '<html></html>')
  }
})
afterEach(() => rmSync(dist, { recursive: true }))

const written = async (hasSearch: boolean) => {
  await writeServiceWorker(dist, { base: '/', offline: true, hasSearch })
  const shell = /shell:\s*\[([^\]]*)\]/.exec(readFileSync(join(dist, 'sw.js'), 'utf8'))?.[1]
  return {
    background: JSON.parse(readFileSync(join(dist, 'offline.json'), 'utf8')),
    hasSearchPage: shell?.includes('search/'),
  }
}

test('what a browser keeps in the background has the search index', async () => {
  expect(await written(true)).toEqual({
    background: ['katex/katex.min.css', 'pagefind/fragment/a.pf_fragment', 'pagefind/pagefind.js'],
    hasSearchPage: true,
  })
})

test('but not where that is too much for a reader who has not asked for it', async () => {
  expect(await written(false)).toEqual({ background: ['katex/katex.min.css'], hasSearchPage: false })
})
