import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../../src/site/words.ts'
import { entriesOf, tellingWord } from '../support/content.ts'
import { ReadingRoom, SIZES } from '../support/reading.ts'
import { site } from '../support/sites.ts'

describe.each(['real', 'toy'] as const)('on the %s site', (name) => {
  let room: ReadingRoom
  beforeAll(async () => {
    room = await ReadingRoom.open(site(name))
  })
  afterAll(() => room?.close())

  describe.each(Object.entries(SIZES))('on a %s', (_, viewport) => {
    test('a paper is found by a word of its abstract, and opened', async () => {
      const { word, entry } = tellingWord(entriesOf(site(name).content))
      await room.visit({ viewport }, async (page) => {
        await page.goto(room.url)
        // The phone has its way to the search at the lower edge, the laptop a box in the head.
        const box = page.locator('input[type=search]:visible')
        if ((await box.count()) === 0) await page.locator('.bottom-bar').getByRole('link', { name: words.search.name }).click()
        await box.fill(word)
        await page.keyboard.press('Enter')
        const results = page.locator('#results .row-title a')
        await results.first().waitFor()
        expect(await results.count()).toBe(1)
        expect(await page.locator('#search-status').textContent()).toBe(words.count.results(1))
        await results.first().click()
        await page.waitForURL(`${room.url}papers/${entry.data.slug}/`)
        expect(await page.locator('article .abstract').textContent()).toContain(word)
      })
    })

    test('words typed before the page is able to search are searched for when it is', async () => {
      const { word } = tellingWord(entriesOf(site(name).content))
      await room.visit({ viewport }, async (page) => {
        let arrive = () => {}
        const arrived = new Promise<void>((resolve) => {
          arrive = resolve
        })
        await page.route('**/_astro/*.js', async (route) => {
          await arrived
          await route.continue()
        })
        await page.goto(`${room.url}search/`, { waitUntil: 'commit' })
        await page.locator('#search [name=q]').fill(word)
        arrive()
        await page.locator('#results .row-title a').first().waitFor()
        expect(await page.locator('#search [name=q]').inputValue()).toBe(word)
        expect(new URL(page.url()).searchParams.get('q')).toBe(word)
      })
    })

    test('a paper is found by a filter, and opened', async () => {
      const entries = entriesOf(site(name).content)
      const theme = entries.flatMap(({ data }) => data.themes)[0] ?? ''
      const expected = entries.filter(({ data }) => data.themes.includes(theme))
      await room.visit({ viewport }, async (page) => {
        await page.goto(`${room.url}search/`)
        await page.locator('#search').getByRole('combobox', { name: words.search.theme, exact: true }).selectOption(theme)
        await page.getByText(words.count.results(expected.length), { exact: true }).waitFor()
        const first = page.locator('#results .row-title a').first()
        await first.waitFor()
        await first.click()
        await page.waitForURL(/\/papers\/[^/]+\/$/)
        const slug = new URL(page.url()).pathname.split('/').at(-2)
        expect(expected.map(({ data }) => data.slug)).toContain(slug)
      })
    })
  })
})
