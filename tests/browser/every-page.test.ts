import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kindsOf } from '../support/kinds.ts'
import { ReadingRoom, SIZES } from '../support/reading.ts'
import { site } from '../support/sites.ts'

/** The narrowest phone, and a laptop's window at 200 %. */
const NARROW = [320, 640]

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url)
  if (url.includes('?q=')) await page.locator('#results .row-title a').first().waitFor()
}

/** What axe has against the page, one line a rule with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  // No page has frames, so axe need not take its results to a page of its own, which takes three times as long.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
}

describe.each(['real', 'toy'] as const)('of the %s site, the', (name) => {
  let room: ReadingRoom
  beforeAll(async () => {
    room = await ReadingRoom.open(site(name))
  })
  afterAll(() => room?.close())

  describe.each(Object.entries(kindsOf(site(name))))('%s', (_, path) => {
    // Both sites have the same kinds of page; the real one has all that can stand on them.
    if (name === 'real') {
      test('is without a fault for axe on phone and laptop, light and dark', { timeout: 300_000 }, async () => {
        await room.visit({}, async (page) => {
          await open(page, room.url + path)
          for (const [size, viewport] of Object.entries(SIZES)) {
            for (const colorScheme of ['light', 'dark'] as const) {
              await page.setViewportSize(viewport)
              await page.emulateMedia({ colorScheme })
              expect([size, colorScheme, ...(await violations(page))]).toEqual([size, colorScheme])
            }
          }
        })
      })
    }

    test('does not scroll sideways in a narrow window', async () => {
      await room.visit({ viewport: SIZES.phone }, async (page) => {
        await open(page, room.url + path)
        for (const narrow of NARROW) {
          await page.setViewportSize({ width: narrow, height: 640 })
          const { width, wide } = await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true
            return {
              width: document.documentElement.scrollWidth,
              wide: [...document.querySelectorAll('main *')]
                .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.formula, pre'))
                .map((element) => element.outerHTML.slice(0, 120)),
            }
          })
          expect({ width, wide: width > narrow ? wide : [] }).toEqual({ width: narrow, wide: [] })
        }
      })
    })
  })
})
