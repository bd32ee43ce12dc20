import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countWords, keysWords, words } from '../../src/site/words.ts'
import { kindsOf } from '../support/kinds.ts'
import { ReadingRoom } from '../support/reading.ts'
import { site } from '../support/sites.ts'

let room: ReadingRoom
let digest: string
beforeAll(async () => {
  room = await ReadingRoom.open(site('real'))
  digest = room.url + (kindsOf(site('real')).digest ?? '')
})
afterAll(() => room?.close())

describe('a filter', () => {
  test('stands in the address, says what it leaves, and is undone by the back button', async () => {
    await room.visit({}, async (page) => {
      await page.goto(digest)
      const shown = page.locator('.row[data-paper]:visible')
      const all = await shown.count()
      const theme = await page
        .locator('.jump a')
        .first()
        .evaluate((link: HTMLAnchorElement) => link.hash.slice(1))
      const fitting = await page.locator(`.row[data-themes~="${theme}"]`).count()
      await page.getByText(words.list.filter, { exact: true }).click()
      await page.getByRole('combobox', { name: words.search.theme }).selectOption(theme)
      const status = page.locator('#filter-status')
      expect(await status.textContent()).toBe(countWords.shown(fitting, all))
      expect(await shown.count()).toBe(fitting)
      expect(new URL(page.url()).search).toBe(`?theme=${theme}`)
      await page.getByRole('checkbox', { name: words.list.doubtful }).check()
      const doubtful = await page.locator(`.row[data-themes~="${theme}"][data-doubtful]`).count()
      expect(await status.textContent()).toBe(countWords.shown(doubtful, all))
      await page.goBack()
      expect(await shown.count()).toBe(fitting)
      expect(await page.getByRole('checkbox', { name: words.list.doubtful }).isChecked()).toBe(false)
      await page.reload()
      expect(await shown.count()).toBe(fitting)
      expect(await page.locator('.jump li:visible').count()).toBeLessThan(await page.locator('.jump li').count())
      await page.getByRole('button', { name: words.list.clear }).click()
      expect(await shown.count()).toBe(all)
      expect(new URL(page.url()).search).toBe('')
    })
  })

  test('lets go of ticked papers that it hides', async () => {
    await room.visit({}, async (page) => {
      await page.goto(digest)
      const theme = await page
        .locator('.jump a')
        .first()
        .evaluate((link: HTMLAnchorElement) => link.hash.slice(1))
      await page.locator(`.row[data-paper]:not([data-themes~="${theme}"])`).first().getByRole('checkbox').check()
      const bar = page.getByRole('region', { name: words.list.selection })
      expect(await bar.isVisible()).toBe(true)
      await page.getByText(words.list.filter, { exact: true }).click()
      await page.getByRole('combobox', { name: words.search.theme }).selectOption(theme)
      expect(await bar.isVisible()).toBe(false)
    })
  })
})

test('how much of each paper is shown is remembered, and nothing moves when the page comes', async () => {
  await room.visit({}, async (page) => {
    await page.goto(digest)
    const first = page.locator('.row[data-paper]').first()
    await page.getByRole('radio', { name: words.list.titles }).check()
    expect(await first.locator('.lead').isVisible()).toBe(false)
    await page.getByRole('radio', { name: words.list.abstracts }).check()
    expect(await first.locator('.abstract').isVisible()).toBe(true)
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shift = list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0)
        document.documentElement.dataset.shift = String(Number(document.documentElement.dataset.shift ?? 0) + shift)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.reload()
    expect(await first.locator('details').getAttribute('open')).toBe('')
    expect(await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0))).toBeLessThan(0.02)
  })
})

test('every control of a row names its paper', async () => {
  await room.visit({}, async (page) => {
    await page.goto(digest)
    const rows = await page.locator('.row[data-paper]').evaluateAll((all: HTMLElement[]) =>
      all.map((row) => ({
        title: row.dataset.title ?? row.querySelector('.row-title')?.textContent ?? '',
        names: [...row.querySelectorAll('.pick, .actions a, .actions button, summary')].map(
          ({ textContent }) => textContent ?? '',
        ),
      })),
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { title, names } of rows) {
      expect(names.filter((name) => !name.includes(title))).toEqual([])
      expect(names.length).toBeGreaterThan(3)
    }
  })
})

test('the help tells the keys and switches them off for good', async () => {
  await room.visit({}, async (page) => {
    await page.goto(digest)
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: keysWords.name })
    await help.getByRole('checkbox', { name: keysWords.on }).uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    for (const key of ['j', '?', '/']) await page.keyboard.press(key)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await page.getByRole('button', { name: keysWords.name }).click()
    await help.getByRole('checkbox', { name: keysWords.on }).check()
    await help.getByRole('button', { name: keysWords.close }).click()
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.activeElement?.closest('.row') !== null)).toBe(true)
  })
})
