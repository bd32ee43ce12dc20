import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Entry } from '../../src/entry.ts'
import { phrase } from '../../src/site/abstract/phrase.ts'
import { listedOn } from '../../src/site/shelves.ts'
import { words } from '../../src/site/words.ts'
import { entriesOf } from '../support/content.ts'
import { withoutTypefaces } from '../support/no-typefaces.ts'
import { ReadingRoom, SIZES } from '../support/reading.ts'
import { site } from '../support/sites.ts'

const entries = entriesOf(site('real').content)

/** A title with three long words of which the last is in no other title, and these words with a letter of that one left out. */
function misremembered(): { readonly entry: Entry; readonly right: string; readonly wrong: string } {
  const long = (title: string) => title.match(/(?<![\p{L}-])[A-Za-z]{7,}(?![\p{L}-])/gu) ?? []
  const all = entries.flatMap(({ data }) => long(data.title))
  for (const entry of entries) {
    const [first = '', second = '', last = ''] = long(entry.data.title)
    const isTelling = all.filter((word) => word.slice(0, 5).toLowerCase() === last.slice(0, 5).toLowerCase()).length === 1
    if (last !== '' && isTelling)
      return { entry, right: `${first} ${second} ${last}`, wrong: `${first} ${second} ${last.slice(0, 3)}${last.slice(4)}` }
  }
  throw new Error('no title has three long words')
}

/** For what follows an act of the reader, on a slow machine too. */
const SOON = { timeout: 10_000 }

const results = (page: Page) => page.locator('#results .row-title a')
const status = async (page: Page) => (await page.locator('#search-status').textContent()) ?? ''
const settled = (page: Page) =>
  page.waitForFunction(
    (loading) => !['', loading].includes(document.querySelector('#search-status')?.textContent ?? ''),
    words.search.loading,
  )

let room: ReadingRoom
beforeAll(async () => {
  room = await ReadingRoom.open(site('real'))
})
afterAll(() => room?.close())

describe.each(Object.entries(SIZES))('on a %s', (_, viewport) => {
  test('a paper of which a few words and its month are remembered, one of them wrongly, takes two steps', async () => {
    const { entry, right, wrong } = misremembered()
    await room.visit({ viewport }, async (page) => {
      let steps = 0
      const step = async (act: () => Promise<unknown>) => {
        steps++
        await act()
        await settled(page)
      }
      await page.goto(`${room.url}search/`)
      await step(() => page.keyboard.type(wrong))
      await step(() => page.locator('#search [name=listed]').selectOption(listedOn(entry.data).slice(0, 7)))
      // Until then the status may be that of the letters typed so far.
      await expect
        .poll(async () => (await status(page)).toLowerCase(), SOON)
        .toContain(words.search.corrected(right).toLowerCase())
      expect(await results(page).first().textContent()).toBe(phrase(entry.data.title).text)
      expect(steps).toBe(2)
    })
  })
})

test('what is asked for stands in the address; back undoes a filter, not the letters', async () => {
  await room.visit({}, async (page) => {
    await page.goto(room.url)
    await page.goto(`${room.url}search/`)
    await page.keyboard.type('attention')
    await settled(page)
    await page.waitForURL('**/search/?q=attention')
    const unfiltered = await status(page)
    const theme = entries.flatMap(({ data }) => data.themes).at(-1) ?? ''
    await page.locator('#search [name=theme]').selectOption(theme)
    await page.waitForURL(`**/search/?q=attention&theme=${theme}`)
    await page.goBack()
    await page.waitForURL('**/search/?q=attention')
    await page.waitForFunction((text) => document.querySelector('#search-status')?.textContent === text, unfiltered)
    expect(await page.locator('#search [name=theme]').inputValue()).toBe('')
    await page.goBack()
    await page.waitForURL(room.url)
  })
})

test('back from a paper leads to the same results at the same place', async () => {
  await room.visit({ viewport: SIZES.phone }, async (page) => {
    await withoutTypefaces(page)
    await page.goto(`${room.url}search/?q=model`)
    await results(page).first().waitFor()
    await page.locator('#more-results').click()
    await page.locator('#results > li').nth(12).waitFor()
    const result = results(page).nth(12)
    await result.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => scrollY)
    expect(before).toBeGreaterThan(300)
    await result.click()
    await page.waitForURL('**/papers/**')
    await page.goBack()
    await result.waitFor()
    await page.waitForFunction((top) => Math.abs(scrollY - top) < 3, before)
  })
})

test('words that no paper has are said to be missing, and a correction can be refused', async () => {
  const { right, wrong } = misremembered()
  const typed = wrong.split(' ').at(-1) ?? ''
  await room.visit({}, async (page) => {
    await page.goto(`${room.url}search/?q=${typed}`)
    await settled(page)
    expect(await status(page)).toContain(words.search.corrected((right.split(' ').at(-1) ?? '').toLowerCase()))
    await page.getByRole('link', { name: words.search.instead(typed) }).click()
    await page.waitForURL(`**/search/?q=${typed}&as=typed`)
    await page.waitForFunction((none) => document.querySelector('#search-status')?.textContent === none, words.count.results(0))
    await page.locator('#search [name=q]').fill('attention zzyzx')
    await page.waitForFunction(
      (found) => document.querySelector('#search-status')?.textContent?.startsWith(found),
      words.search.part(1).slice(0, 20),
    )
  })
})

test('a formula is found as typed in four ways, and marked as it is read', async () => {
  const { data } = entries.find(({ body }) => body.includes('\\epsilon^{-2}') || body.includes('\\varepsilon^{-2}')) ?? {
    data: undefined,
  }
  if (data === undefined) throw new Error('no entry has the formula')
  await room.visit({}, async (page) => {
    for (const query of ['epsilon^{-2}', '\\varepsilon^{-2}', 'ε⁻²', '$\\epsilon^{-2}$']) {
      await page.goto(`${room.url}search/?q=${encodeURIComponent(query)}`)
      await results(page).first().waitFor()
      expect(await results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toContain(
        `${site('real').base}papers/${data.slug}/`,
      )
      expect(await page.locator('#results mark').first().textContent()).toContain('ε⁻²')
    }
  })
})

test('Control-K and / open the search from anywhere, arrows walk the results, Enter opens, Escape goes back', async () => {
  await room.visit({}, async (page) => {
    const inBox = () => page.waitForFunction(() => document.activeElement?.matches('input[type=search]'))
    for (const key of ['/', 'Control+k']) {
      await page.goto(`${room.url}about/`)
      await page.keyboard.press(key)
      await inBox()
    }
    await page.keyboard.type('model')
    await page.keyboard.press('Enter')
    await results(page).nth(2).waitFor()
    await inBox()
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(await results(page).nth(1).textContent())
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe(await results(page).nth(0).textContent())
    await page.keyboard.press('Escape')
    await inBox()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/papers/*/')
  })
})
