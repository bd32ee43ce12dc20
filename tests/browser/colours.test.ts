import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../../src/site/words.ts'
import { ReadingRoom, SIZES } from '../support/reading.ts'
import { site } from '../support/sites.ts'

let room: ReadingRoom
beforeAll(async () => {
  room = await ReadingRoom.open(site('real'))
})
afterAll(() => room?.close())

/** Lightness of the page's ground, 0 to 255. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    if (context === null) throw new Error('no canvas')
    context.fillStyle = getComputedStyle(document.body).backgroundColor
    context.fillRect(0, 0, 1, 1)
    return Math.max(...context.getImageData(0, 0, 1, 1).data.slice(0, 3))
  })

describe.each(Object.entries(SIZES))('on a %s', (_, viewport) => {
  test('the system’s colours are taken', async () => {
    for (const [colorScheme, isLight] of [
      ['light', true],
      ['dark', false],
    ] as const) {
      await room.visit({ viewport, colorScheme }, async (page) => {
        await page.goto(room.url)
        expect((await lightness(page)) > 128).toBe(isLight)
      })
    }
  })

  test('dark, once chosen, stays, and no page is light before it', async () => {
    await room.visit({ viewport, colorScheme: 'light' }, async (page) => {
      await page.goto(room.url)
      await page.getByLabel(words.scheme.label).selectOption('dark')
      expect(await lightness(page)).toBeLessThan(64)
      // Notes the ground at the first frame: the browser draws none before the stylesheets are there.
      await page.addInitScript(() => {
        const note = () => {
          if (document.body === null) requestAnimationFrame(note)
          else document.documentElement.dataset.groundAtFirst = getComputedStyle(document.body).backgroundColor
        }
        requestAnimationFrame(note)
      })
      for (const path of ['themes/', 'about/']) {
        await page.goto(room.url + path)
        expect(await lightness(page)).toBeLessThan(64)
        await page.waitForFunction(() => document.documentElement.dataset.groundAtFirst !== undefined)
        const [atFirst, now] = await page.evaluate(() => [
          document.documentElement.dataset.groundAtFirst,
          getComputedStyle(document.body).backgroundColor,
        ])
        expect(atFirst).toBe(now)
        expect(await page.getByLabel(words.scheme.label).inputValue()).toBe('dark')
      }
    })
  })
})
