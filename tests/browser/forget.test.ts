/** What the browser keeps is listed, and taken away where the reader asks. */
import { expect, onTestFinished, test } from 'vitest'
import { keptNames } from '../../src/site/client/kept-names.ts'
import { words } from '../../src/site/words.ts'
import { ReadingRoom } from '../support/reading.ts'
import { site } from '../support/sites.ts'

test('About lists what is kept and clears it, and nothing of another site', async () => {
  const room = await ReadingRoom.open(site('real'))
  onTestFinished(() => room.close())
  await room.visit({ serviceWorkers: 'allow' }, async (page) => {
    await page.goto(`${room.url}about/`)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    for (const name of keptNames) await page.getByRole('listitem').filter({ hasText: words.forget.what[name] }).waitFor()
    await page.evaluate(async (names) => {
      for (const name of names) localStorage.setItem(`/${name}`, name === 'scheme' ? 'dark' : '[]')
      // Of a site whose path goes on from this one's.
      localStorage.setItem('/other/saved', '[]')
      await caches.open('research-digest:/other/:pages-1')
    }, keptNames)
    await page.reload()
    // A worker that is still at its first keeping would go on with it while it is taken away.
    const urlsKept = () =>
      page.evaluate(async () => (await (await caches.open('research-digest:/:background-1')).keys()).map(({ url }) => url))
    await expect.poll(urlsKept, { timeout: 30_000 }).toContainEqual(expect.stringContaining('?'))
    const state = () =>
      page.evaluate(async () => ({
        keys: Object.keys(localStorage).sort(),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        scheme: document.documentElement.dataset.scheme,
      }))
    const before = await state()
    expect(before.keys).toHaveLength(keptNames.length + 1)
    expect(before).toMatchObject({ workers: 1, scheme: 'dark' })
    await page.getByRole('button', { name: words.forget.name }).click()
    await page.getByText(words.forget.done).waitFor()
    expect(await state()).toEqual({ keys: ['/other/saved'], caches: ['research-digest:/other/:pages-1'], workers: 0 })
    await page.getByRole('button', { name: words.saved.undo }).click()
    expect(await state()).toMatchObject({ keys: before.keys, scheme: 'dark' })
  })
})
