/** What people come for, each with the steps it may take. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import siteConfig from '../../site.config.ts'
import { countWords, newsWords, words } from '../../src/site/words.ts'
import { entriesOf } from '../support/content.ts'
import { kindsOf } from '../support/kinds.ts'
import { ReadingRoom, SIZES } from '../support/reading.ts'
import { site } from '../support/sites.ts'
import { Steps } from '../support/steps.ts'

let room: ReadingRoom
beforeAll(async () => {
  room = await ReadingRoom.open(site('real'))
})
afterAll(() => room?.close())

const digest = () => kindsOf(site('real')).digest ?? ''
const rows = (page: Page) => page.locator('.row[data-paper]')

/** How far things moved on the page by themselves: Chromium's layout shifts, summed. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          done(list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0))
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(0), 500)
      }),
  )

/** What the reader's browser saved as a file. */
async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

test('on a phone, three papers of a theme go to Zotero in six steps', async () => {
  await room.visit({ viewport: SIZES.phone, hasTouch: true }, async (page) => {
    const steps = new Steps(page)
    await page.goto(room.url)
    await steps.tap(page.locator('.bottom-bar').getByRole('link', { name: words.themes.name }))
    await steps.tap(page.locator('main h2 a').first())
    const titles = await rows(page).locator('.row-title').allTextContents()
    for (const nth of [0, 1, 2]) await steps.tap(rows(page).nth(nth).getByRole('checkbox'))
    const bar = page.getByRole('region', { name: words.list.selection })
    expect(await bar.locator('[data-selection-count]').textContent()).toBe(countWords.selected(3))
    expect(await page.locator('.bottom-bar').isVisible()).toBe(false)
    const file = await downloaded(page, () => steps.tap(bar.getByRole('button', { name: '.ris' })))
    expect(file.name).toBe('papers.ris')
    expect(file.text.match(/^TY {2}- /gm)).toHaveLength(3)
    for (const title of titles.slice(0, 3)) expect(file.text).toContain(title.slice(0, 20))
    expect(steps.count).toBe(6)
  })
})

test('papers found by a search are ticked and cited too', async () => {
  await room.visit({ viewport: SIZES.phone, hasTouch: true }, async (page) => {
    await page.goto(`${room.url}search/?q=model`)
    const found = page.locator('#results .row')
    for (const nth of [0, 1]) await found.nth(nth).getByRole('checkbox').check()
    const file = await downloaded(page, () => page.getByRole('button', { name: '.bib' }).click())
    expect(file.text.match(/^@\w+\{/gm)).toHaveLength(2)
    await found.nth(0).getByRole('button', { name: words.saved.save }).click()
    await page.locator('input[type=search]').fill('attention')
    await page.getByRole('region', { name: words.list.selection }).waitFor({ state: 'hidden' })
  })
})

test('a digest is skimmed and four papers are kept by keys alone', async () => {
  await room.visit({}, async (page) => {
    const steps = new Steps(page)
    await page.goto(room.url + digest())
    const titles = await rows(page).locator('.row-title').allTextContents()
    for (let paper = 0; paper < 4; paper++) {
      await steps.press('j')
      await steps.press('o')
      expect(await rows(page).nth(paper).locator('.abstract').isVisible()).toBe(true)
      await steps.press('s')
    }
    expect(steps.count).toBe(12)
    await page.goto(`${room.url}saved/`)
    const kept = page.locator('#saved-rows .row-title')
    await kept.nth(3).waitFor()
    expect(await kept.count()).toBe(4)
    expect(await kept.first().textContent()).toBe(titles[3])
  })
})

test('all papers of a digest are cited in LaTeX in two steps', async () => {
  await room.visit({}, async (page) => {
    const steps = new Steps(page)
    await steps.open(room.url + digest())
    const count = await rows(page).count()
    const file = await downloaded(page, () => steps.tap(page.getByRole('link', { name: /^BibTeX/ })))
    expect(file.text.match(/^@\w+\{/gm)).toHaveLength(count)
    expect(steps.count).toBe(2)
  })
})

test('back after two weeks, the home page tells what is new in one step', async () => {
  const toy = await ReadingRoom.open(site('toy'))
  const entries = entriesOf(site('toy').content)
  const [before = '', newest = ''] = [...new Set(entries.flatMap(({ data }) => Object.keys(data.digests)))].sort().slice(-2)
  const fresh = entries.filter(({ data }) => Object.keys(data.digests).sort()[0] === newest)
  expect(fresh.length).toBeGreaterThan(0)
  await toy
    .visit({ viewport: SIZES.phone }, async (page) => {
      const away = new Date('2025-03-14T08:00:00Z')
      await page.clock.setSystemTime(away)
      // The site as it was before its last digest came.
      await page.route(toy.url, async (route) => {
        const response = await route.fetch()
        await route.fulfill({
          response,
          body: (await response.text()).replace(`data-newest="${newest}"`, `data-newest="${before}"`),
        })
      })
      await page.goto(toy.url)
      expect(await page.locator('#news').textContent()).toBe(siteConfig.description)
      await page.unroute(toy.url)

      await page.clock.setSystemTime(new Date('2025-03-28T08:00:00Z'))
      const steps = new Steps(page)
      await steps.open(toy.url)
      expect(await page.locator('#news').textContent()).toBe(newsWords.since(fresh.length, true, away))
      const marked = page.locator('.row[data-paper]:has(.new)')
      expect(await marked.evaluateAll((all) => all.map((row) => row.getAttribute('data-paper')).sort())).toEqual(
        fresh.map(({ data }) => data.slug).sort(),
      )
      expect(steps.count).toBe(1)
      expect(await shifts(page)).toBeLessThan(0.02)

      await marked.first().getByRole('heading').getByRole('link').click()
      await page.waitForURL('**/papers/*/')
      await page.goBack()
      await page.reload()
      expect(await marked.count()).toBe(fresh.length - 1)
    })
    .finally(() => toy.close())
})
