import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entriesOf, tellingWord } from '../support/content.ts'
import { kindsOf } from '../support/kinds.ts'
import { ReadingRoom, SIZES } from '../support/reading.ts'
import { site } from '../support/sites.ts'

let room: ReadingRoom
beforeAll(async () => {
  room = await ReadingRoom.open(site('real'))
})
afterAll(() => room?.close())

/** Stops walked through on each page: more than any page has before its content. */
const STOPS = 40

describe.each(Object.entries(SIZES))('with the keyboard alone, on a %s', (_, viewport) => {
  test('a paper is searched, chosen and opened', async () => {
    const { word, entry } = tellingWord(entriesOf(site('real').content))
    await room.visit({ viewport }, async (page) => {
      await page.goto(`${room.url}about/`)
      await page.keyboard.press('/')
      // On a phone the box is on a page of its own.
      await page.waitForFunction(() => document.activeElement?.matches('input[type=search]'))
      await page.keyboard.type(word)
      await page.keyboard.press('Enter')
      await page.locator('#results .row-title a').first().waitFor()
      await page.locator('main input[type=search]').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(`${room.url}papers/${entry.data.slug}/`)
    })
  })

  test('the first stop skips to the content', async () => {
    await room.visit({ viewport }, async (page) => {
      await page.goto(room.url)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    })
  })

  test('every stop shows where it is', async () => {
    const { home = '', search = '', 'paper with formulas': paper = '' } = kindsOf(site('real'))
    await room.visit({ viewport }, async (page) => {
      for (const path of [home, search, paper]) {
        await page.goto(room.url + path)
        for (let stop = 0; stop < STOPS; stop++) {
          await page.keyboard.press('Tab')
          const focus = await page.evaluate(() => {
            const element = document.activeElement
            if (element === null || element === document.body) return undefined
            const { outlineStyle, outlineWidth } = getComputedStyle(element)
            const { width, height } = element.getBoundingClientRect()
            return {
              what: element.outerHTML.slice(0, 120),
              shows: outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && height > 0,
            }
          })
          if (focus === undefined) break
          expect([path, focus.what, focus.shows]).toEqual([path, focus.what, true])
        }
      }
    })
  })
})
