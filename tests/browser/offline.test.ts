import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Serving, serve } from '../../scripts/serve.ts'
import { writeServiceWorker } from '../../src/site/publish/service-worker.ts'
import { words } from '../../src/site/words.ts'
import { launchBrowser } from '../support/browser.ts'
import { entriesOf, tellingWord } from '../support/content.ts'
import { site } from '../support/sites.ts'

const { content, base } = site('toy')
const entries = entriesOf(content)
const slugs = entries.map(({ data }) => data.slug)
const opened = entries.find(({ body }) => body.includes('$'))?.data.slug ?? ''
const unopened = slugs.find((slug) => slug !== opened) ?? ''
const latest =
  entries
    .flatMap(({ data }) => Object.keys(data.digests))
    .sort()
    .at(-1) ?? ''
const out = resolve(import.meta.dirname, '../../.cache/test/offline')

let browser: Browser
let serving: Serving
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  rmSync(out, { recursive: true, force: true })
  cpSync(site('toy').out, out, { recursive: true })
  serving = await serve(out, base)
})
afterEach(() => serving?.close())

const WAIT = { timeout: 30_000, interval: 200 }

/** A browser that has read one paper, up to the moment when all is kept. */
async function afterOneVisit(read: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(`${serving.url}papers/${opened}/`)
    const isAllKept = (list: string) => caches.match(list, { ignoreSearch: true }).then((found) => found !== undefined)
    await expect.poll(() => page.evaluate(isAllKept, `${base}offline.json`), WAIT).toBe(true)
    await read(page)
  } finally {
    await context.close()
  }
}

const heading = (page: Page) => page.locator('h1').textContent()
const change = (path: string, from: string | RegExp, to: string) => {
  const file = join(out, path, 'index.html')
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

test('without a network, after one visit', { timeout: 180_000 }, async () => {
  const { word, entry } = tellingWord(entries)
  await afterOneVisit(async (page) => {
    const name = await heading(page)
    const { url } = serving
    await serving.close()

    await page.reload()
    expect(await heading(page), 'the page that was opened').toBe(name)
    const isLoaded = (family: string) =>
      document.fonts.ready.then((fonts) => [...fonts].some((font) => font.family === family && font.status === 'loaded'))
    expect(await page.evaluate(isLoaded, 'KaTeX_Main'), 'with the fonts of its formulas').toBe(true)

    await page.goto(url)
    await page.locator(`main a[href$="/digests/${latest}/"]`).first().click()
    await page.waitForURL(`${url}digests/${latest}/`)
    expect(await page.locator('.row').count(), 'the latest digest, from home').toBeGreaterThan(0)
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily), 'in its own type').toContain('Source')

    await page.goto(`${url}search/?q=${word}`)
    await page.locator('#results .row-title a').first().waitFor()
    expect(await page.locator('#results .row-title a').getAttribute('href'), 'the search').toBe(
      `${base}papers/${entry.data.slug}/`,
    )

    await page.goto(`${url}saved/`)
    expect(await heading(page), 'the saved papers').toBe(words.saved.name)

    await page.goto(`${url}papers/${unopened}/`)
    expect(await heading(page), 'what there is instead of a page that was not opened').toBe(words.offline.name)
  })
})

describe('with a network', () => {
  test('a page is never older than the site, whatever is kept', async () => {
    await afterOneVisit(async (page) => {
      change('', /<h1/, '<p id="new">new</p><h1')
      change(`papers/${opened}`, /<h1/, '<p id="new">new</p><h1')
      for (const path of [`papers/${opened}/`, '']) {
        await page.goto(serving.url + path)
        expect(await page.locator('#new').count(), path).toBe(1)
      }
    })
  })

  test('a site that is not kept any more clears what it had kept, and that alone', async () => {
    await afterOneVisit(async (page) => {
      await page.evaluate(() => caches.open('another site of this host'))
      await writeServiceWorker(out, { base, offline: false, hasSearch: true })
      await page.reload()
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
      await expect.poll(() => page.evaluate(() => caches.keys()), WAIT).toEqual(['another site of this host'])
      await page.goto(serving.url)
      expect(await page.evaluate(async () => navigator.serviceWorker.controller === null)).toBe(true)
    })
  })

  test('another site of the same host is let alone', async () => {
    await afterOneVisit(async (page) => {
      const answered = await page.evaluate(async (address) => (await fetch(address)).status, `${base}another-site/`)
      expect(answered).toBe(404)
      const kept = await page.evaluate(async () => {
        const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
        return all.flat().map(({ url }) => url)
      })
      expect(kept.length).toBeGreaterThan(20)
      expect(kept.filter((url) => !new URL(url).pathname.startsWith(base) || url.includes('another-site'))).toEqual([])
    })
  })
})
