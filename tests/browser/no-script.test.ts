import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../../src/site/words.ts'
import { entriesOf } from '../support/content.ts'
import { kindsOf } from '../support/kinds.ts'
import { ReadingRoom, SIZES } from '../support/reading.ts'
import { site } from '../support/sites.ts'

let room: ReadingRoom
beforeAll(async () => {
  room = await ReadingRoom.open(site('real'))
})
afterAll(() => room?.close())

describe.each(Object.entries(SIZES))('without JavaScript, on a %s', (_, viewport) => {
  test('a paper is reached from home by its theme and can be read', async () => {
    const entries = entriesOf(site('real').content)
    const theme = entries.flatMap(({ data }) => data.themes)[0] ?? ''
    await room.visit({ viewport, javaScriptEnabled: false }, async (page) => {
      await page.goto(room.url)
      await page.locator(`main a[href$="/themes/${theme}/"]`).first().click()
      await page.waitForURL(`**/themes/${theme}/`)
      const paper = page.locator('main .row-title a').first()
      const name = await paper.textContent()
      await paper.click()
      expect(await page.locator('h1').textContent()).toBe(name)
      expect((await page.locator('article .abstract').textContent())?.length).toBeGreaterThan(200)
    })
  })

  test('lists show no control that does nothing', async () => {
    const { home = '', digest = '', theme = '', letter = '' } = kindsOf(site('real'))
    await room.visit({ viewport, javaScriptEnabled: false }, async (page) => {
      for (const path of [home, digest, theme, letter]) {
        await page.goto(room.url + path)
        const controls = await page
          .locator('main :is(button, input, select):visible, .bottom-bar [href$="/saved/"]:visible')
          .count()
        expect([path, controls]).toEqual([path, await page.locator('main .doubt-mark:visible').count()])
      }
    })
  })

  test('the search page says what it needs, and leads to every paper', async () => {
    await room.visit({ viewport, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${room.url}search/`)
      expect(await page.locator('main noscript').isVisible()).toBe(true)
      expect(await page.locator('main noscript').textContent()).toBe(words.search.noScript)
      expect(await page.locator('main form').isVisible()).toBe(false)
      const letters = await page
        .locator('main a[href*="/papers/a-z/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      const reached = new Set<string>()
      for (const letter of letters) {
        await page.goto(new URL(letter, room.url).href)
        const links = await page
          .locator('main .row-title a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
        for (const link of links) reached.add(link.split('/').at(-2) ?? '')
      }
      const slugs = entriesOf(site('real').content).map(({ data }) => data.slug)
      expect([...reached].sort()).toEqual(slugs.sort())
    })
  })
})
