/** Every page in a real browser with its policy on: no script runs but ours, no request leaves, no window opens. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from '../../../src/site/words.ts'
import { ReadingRoom } from '../../support/reading.ts'
import { table } from '../attacks.ts'
import { type HostileSite, paperFile } from '../hostile-site.ts'

/** Calls of `hostile`, dialogs, breaches of the policy and other windows. */
const WATCH = `
  window.seen = []
  window.hostile = (what) => window.seen.push('ran: ' + what)
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => window.seen.push(name)
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    window.seen.push('policy: ' + effectiveDirective + ' ' + blockedURI + ' ' + sourceFile)
  })`
const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: string[] }).seen)
const ofKind = (...kinds: string[]) => table.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text)
/** Longer ones are no questions. */
const asked = (text: string) => text.toWellFormed().slice(0, 300)

/** What waits for the mouse, the focus or an opened box gets it. */
const touchAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const element of document.querySelectorAll<HTMLElement>('main *:not(.katex *)'))
      for (const type of ['mouseover', 'focus', 'toggle', 'error', 'load']) element.dispatchEvent(new Event(type))
  })

export function browser(site: HostileSite): void {
  let room: ReadingRoom
  beforeAll(async () => {
    room = await ReadingRoom.open(site)
  })
  afterAll(() => room?.close())

  /** ReadingRoom sees to it that no request leaves, no script fails and no policy is broken. */
  const watched = (read: (page: Page) => Promise<void>) =>
    room.visit({}, async (page) => {
      await page.addInitScript(WATCH)
      // A machine may be busy.
      page.setDefaultTimeout(60_000)
      page.on('dialog', (dialog) => void dialog.dismiss())
      let windows = 0
      page.on('popup', () => windows++)
      await read(page)
      expect(windows).toBe(0)
      expect(new URL(page.url()).origin).toBe(new URL(room.url).origin)
    })

  const visitAll = (paths: readonly string[]) =>
    watched(async (page) => {
      for (const path of paths) {
        await page.goto(room.url + path, { waitUntil: 'domcontentloaded' })
        await touchAll(page)
        expect(await seen(page), path).toEqual([])
      }
    })

  test('no page of a paper does', { timeout: 600_000 }, () => visitAll(site.entries.map((entry) => paperFile(entry, '/'))))

  test('no list, letter or other page does', { timeout: 600_000 }, async () => {
    const isOther = (file: string) =>
      file.endsWith('.html') && !/^papers\/[^/]+\/index/.test(file) && site.read(file).includes('evil.example')
    await visitAll(site.files.filter(isOther).map((file) => file.replace(/index\.html$/, '')))
  })

  test('the search does not, whatever is found and whatever is asked for', { timeout: 600_000 }, async () => {
    const settled = (page: Page) =>
      page.waitForFunction((loading) => document.querySelector('#search-status')?.textContent !== loading, words.search.loading)
    await watched(async (page) => {
      await page.goto(`${room.url}search/`)
      for (const query of [
        ...ofKind('html', 'mdx', 'url', 'json', 'tex', 'bidi', 'control').map(asked),
        'attention',
        'hostile',
      ]) {
        await page.locator('#search [name=q]').fill(query)
        // A late focus on the answer before would have the key follow its link.
        await page.locator('#search').evaluate((form: HTMLFormElement) => form.requestSubmit())
        await settled(page)
        const strange = '#results :is(script, img, iframe, style, svg script, [onclick], [onerror])'
        expect([await seen(page), await page.locator(strange).count()], query).toEqual([[], 0])
      }
      for (const text of ofKind('html').slice(0, 10)) {
        const value = encodeURIComponent(text)
        await page.goto(`${room.url}search/?q=${value}&theme=${value}&listed=${value}`)
        await settled(page)
        expect(await seen(page), text).toEqual([])
      }
    })
  })

  test('a list of saved papers does not, out of a link, a file or the browser', async () => {
    const papers = table.map(({ text }) => ({ slug: `${text}<`, title: text }))
    await watched(async (page) => {
      for (const text of ofKind('html').slice(0, 5)) {
        await page.goto(`${room.url}saved/#papers=${encodeURIComponent(text)},${text}`)
        await page.reload()
        expect(await seen(page), text).toEqual([])
      }
      const [{ data } = { data: { slug: '' } }] = site.entries
      const kept = [...papers, { slug: data.slug, title: '<img src=x onerror=hostile(1)>' }]
      await page.evaluate((saved) => localStorage.setItem('/saved', JSON.stringify(saved)), kept)
      await page.goto(`${room.url}saved/`)
      await page.reload()
      await page.setInputFiles('#saved-import', {
        name: '<img src=x onerror=hostile(1)>.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(papers.map(({ slug, title }) => ({ id: slug, title, custom: { slug } })))),
      })
      await page.locator('#told').filter({ hasText: /./ }).waitFor()
      expect(await seen(page)).toEqual([])
    })
  })
}
