/** From page to page: a fade for those who want motion, and everything where it was. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withoutTypefaces } from '../support/no-typefaces.ts'
import { ReadingRoom } from '../support/reading.ts'
import { site } from '../support/sites.ts'

declare global {
  interface Window {
    /** How long the pictures of the transition to this page move, in milliseconds; undefined without one. */
    moves?: Promise<readonly number[]> | undefined
  }
}

let room: ReadingRoom
beforeAll(async () => {
  room = await ReadingRoom.open(site('real'))
})
afterAll(() => room?.close())

const movesAfter = async (page: Page, act: () => Promise<unknown>) => {
  await act()
  await page.waitForLoadState()
  return page.evaluate(() => window.moves)
}

describe.each(['no-preference', 'reduce'] as const)('with motion set to %s', (reducedMotion) => {
  test('pages follow one another, and going back finds the place', async () => {
    await room.visit({ reducedMotion }, async (page) => {
      await page.addInitScript(() => {
        addEventListener('pagereveal', ({ viewTransition }) => {
          window.moves = viewTransition?.ready.then(() =>
            document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration)),
          )
        })
      })
      await withoutTypefaces(page)
      await page.goto(`${room.url}papers/`)
      await page.evaluate(() => scrollTo(0, 700))
      const link = page.locator('main .row-title a').nth(8)
      await link.scrollIntoViewIfNeeded()
      const place = await page.evaluate(() => scrollY)
      expect(place).toBeGreaterThan(0)
      const there = await movesAfter(page, () => link.click())
      expect(new URL(page.url()).pathname).toMatch(/^\/papers\/[^/]+\/$/)
      const back = await movesAfter(page, () => page.goBack())
      expect(await page.evaluate(() => scrollY)).toBe(place)
      for (const moves of [there, back]) {
        if (reducedMotion === 'reduce') expect(moves).toBeUndefined()
        else {
          expect(moves?.length).toBeGreaterThan(0)
          expect(Math.max(...(moves ?? []))).toBeLessThanOrEqual(150)
        }
      }
    })
  })
})
