import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listedOn } from '../../src/site/shelves.ts'
import { entriesOf } from '../support/content.ts'
import { ReadingRoom, SIZES } from '../support/reading.ts'
import { site } from '../support/sites.ts'

const NARROW = { width: 320, height: 640 }

/** Stops that may come before a theme's chart: header, breadcrumb, feed. */
const STOPS = 30

const toy = entriesOf(site('toy').content).map(({ data }) => data)
const daysOf = (theme: string) => new Set(toy.filter(({ themes }) => themes.includes(theme)).map(listedOn))
const charted = [...new Set(toy.flatMap(({ themes }) => themes))].sort().filter((theme) => daysOf(theme).size > 1)

test('a theme of the toy digests has a chart', () => {
  expect(charted).not.toEqual([])
})

describe.each(charted)('on the page of %s, a theme of several days,', (theme) => {
  let room: ReadingRoom
  beforeAll(async () => {
    room = await ReadingRoom.open(site('toy'))
  })
  afterAll(() => room?.close())

  test.each(Object.entries(SIZES))(
    'the keyboard opens the numbers of the chart and walks into them, on a %s',
    async (_, viewport) => {
      await room.visit({ viewport }, async (page) => {
        await page.goto(`${room.url}themes/${theme}/`)
        const table = page.locator('.over-time table.counts')
        expect(await table.isVisible()).toBe(false)
        const isFocused = (selector: string) => page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)
        for (let stop = 0; stop < STOPS && !(await isFocused('.over-time summary')); stop++) await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        await table.waitFor()
        await page.keyboard.press('Tab')
        expect(await isFocused('.over-time .scroll')).toBe(true)
      })
    },
  )

  test('nothing scrolls sideways at 320 pixels, the numbers open', async () => {
    await room.visit({ viewport: NARROW }, async (page) => {
      await page.goto(`${room.url}themes/${theme}/`)
      await page.locator('.over-time summary').click()
      await page.locator('.over-time table.counts').waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width)
    })
  })
})

describe('from a theme', () => {
  let room: ReadingRoom
  beforeAll(async () => {
    room = await ReadingRoom.open(site('real'))
  })
  afterAll(() => room?.close())

  const entries = entriesOf(site('real').content).map(({ data }) => data)
  const [theme = ''] = entries.flatMap(({ themes }) => themes).sort()

  test('a reader comes to a paper, from there to a related one, and by its theme back', async () => {
    await room.visit({}, async (page) => {
      await page.goto(`${room.url}themes/${theme}/`)
      const themePage = page.url()
      const label = (await page.locator('h1').textContent()) ?? ''
      const papers = await page
        .locator('main .row-title a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      for (const paper of papers) {
        await page.goto(new URL(paper, themePage).href)
        if ((await page.locator('.related a').count()) > 0) break
      }
      const related = page.locator('.related a').first()
      const title = (await related.textContent()) ?? ''
      await page.locator('.theme-tag a', { hasText: label }).click()
      await page.waitForURL(themePage)
      await page.goBack()
      await related.click()
      await page.waitForURL(/\/papers\/[^/]+\/$/)
      await page.locator('h1', { hasText: title }).waitFor()
    })
  })
})
