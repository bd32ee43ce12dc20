import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import { afterEach, expect, test, vi } from 'vitest'
import { sitemapOf } from '../../scripts/sitemap.ts'
import siteConfig from '../../site.config.ts'

const work = mkdtempSync(join(tmpdir(), 'sitemap-'))
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(work, { recursive: true })
})

/** What Astro says at the end of a build, as far as the sitemap asks. */
async function build({ hooks }: AstroIntegration, pages: readonly string[]): Promise<string> {
  const config = { site: siteConfig.origin, base: siteConfig.base, trailingSlash: 'always', build: { format: 'directory' } }
  const says: Record<string, unknown> = {
    'astro:routes:resolved': { routes: [] },
    'astro:config:done': { config },
    'astro:build:done': {
      dir: pathToFileURL(`${work}/`),
      pages: pages.map((pathname) => ({ pathname })),
      logger: { info: () => undefined, warn: expect.unreachable, error: expect.unreachable },
    },
  }
  for (const [name, said] of Object.entries(says)) {
    const hook: unknown = hooks[name as keyof typeof hooks]
    if (typeof hook === 'function') await hook(said)
  }
  return readFileSync(join(work, 'sitemap-0.xml'), 'utf8')
}

test('pages that were made and such as were taken over are sorted as one, with few comparisons', async () => {
  const all = Array.from({ length: 1000 }, (_, n) => `papers/${(n * 7919) % 1000}-x/`)
  const compared = vi.spyOn(String.prototype, 'localeCompare')
  const xml = await build(sitemapOf([], all.slice(0, 500)), all.slice(500))
  const numbers = [...xml.matchAll(/papers\/(\d+)-x\//g)].map(([, number]) => Number(number))
  expect(numbers).toEqual(Array.from({ length: 1000 }, (_, n) => n))
  // Each makes a collator: a sort of what is in no order would make nine of them for each page.
  expect(compared.mock.calls.length).toBeLessThan(3 * all.length)
})
