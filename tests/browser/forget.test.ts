/** What the browser keeps is listed, and taken away where the reader asks. */
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { keptNames } from '../../src/site/client/kept-names.ts'
import { words } from '../../src/site/words.ts'
import { ReadingRoom } from '../support/reading.ts'
import { site } from '../support/sites.ts'

/** Moments at which a reader may press the button: what the worker is at then must not bring anything back. */
const moments: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'as soon as the page stands': async () => undefined,
  'when the worker has begun': (page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null),
  'in the midst of its first keeping': (page) =>
    page.waitForFunction(async (name) => (await (await caches.open(name)).keys()).length > 3, 'research-digest:/:background-1'),
  'when all is kept': (page) =>
    page.waitForFunction(() => caches.match('/offline.json', { ignoreSearch: true }).then((found) => found !== undefined)),
}

test.each(Object.entries(moments))(
  'About lists what is kept and clears it, %s, and nothing of another site',
  async (_, moment) => {
    const room = await ReadingRoom.open(site('real'))
    onTestFinished(() => room.close())
    await room.visit({ serviceWorkers: 'allow' }, async (page) => {
      await page.addInitScript((names) => {
        if (localStorage.length > 0) return
        for (const name of names) localStorage.setItem(`/${name}`, name === 'scheme' ? 'dark' : '[]')
        // Of a site whose path goes on from this one's.
        localStorage.setItem('/other/saved', '[]')
        void caches.open('research-digest:/other/:pages-1')
      }, keptNames)
      await page.goto(`${room.url}about/`)
      for (const name of keptNames) await page.getByRole('listitem').filter({ hasText: words.forget.what[name] }).waitFor()
      await moment(page)
      const state = () =>
        page.evaluate(async () => ({
          keys: Object.keys(localStorage).sort(),
          caches: await caches.keys(),
          databases: await indexedDB.databases(),
          workers: (await navigator.serviceWorker.getRegistrations()).length,
          scheme: document.documentElement.dataset.scheme,
        }))
      const before = await state()
      expect(before.keys).toHaveLength(keptNames.length + 1)
      expect(before).toMatchObject({ scheme: 'dark' })
      await page.getByRole('button', { name: words.forget.name }).click()
      await page.getByText(words.forget.done).waitFor()
      // The page still has the worker it began with, which answers without keeping.
      await page.evaluate(() => Promise.all(['/', '/papers/', '/search/'].map(async (path) => (await fetch(path)).text())))
      const cleared = { caches: ['research-digest:/other/:pages-1'], databases: [], workers: 0 }
      expect(await state()).toEqual({ keys: ['/other/saved'], ...cleared })
      await page.getByRole('button', { name: words.saved.undo }).click()
      expect(await state()).toMatchObject({ keys: before.keys, scheme: 'dark', ...cleared })
      await page.reload()
      await page.waitForFunction(() => caches.match('/offline.json', { ignoreSearch: true }).then((found) => found !== undefined))
    })
  },
)
