import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { savedWords, words } from '../../src/site/words.ts'
import { kindsOf } from '../support/kinds.ts'
import { ReadingRoom } from '../support/reading.ts'
import { site } from '../support/sites.ts'

/** The site under a base path, as sites of one account share a host. */
let room: ReadingRoom
beforeAll(async () => {
  room = await ReadingRoom.open(site('toy'))
})
afterAll(() => room?.close())

const SAVED = 3
const rows = (page: Page) => page.locator('#saved-rows .row')
const act = (page: Page, name: string) => page.locator('#saved').getByRole('button', { name }).first().click()

/** Saves the first papers of the newest digest, and goes to the list. */
async function save(page: Page): Promise<void> {
  await page.goto(room.url + (kindsOf(site('toy')).digest ?? ''))
  for (let nth = 0; nth < SAVED; nth++) {
    const button = page.locator('.row[data-paper]').nth(nth).getByRole('button', { name: savedWords.save })
    await button.click()
    expect(await button.getAttribute('aria-pressed')).toBe('true')
  }
  await page.goto(`${room.url}saved/`)
  await rows(page)
    .nth(SAVED - 1)
    .waitFor()
}

test('a list is exported, cleared without touching other sites, put back, and imported again', async () => {
  await room.visit({}, async (page) => {
    await save(page)
    await page.evaluate(() => localStorage.setItem('/other/saved', 'theirs'))
    const files = new Map<string, string>()
    for (const name of ['.bib', '.ris', 'Markdown', 'JSON']) {
      const [download] = await Promise.all([page.waitForEvent('download'), act(page, `${savedWords.exportAs}${name}`)])
      files.set(download.suggestedFilename(), readFileSync(await download.path(), 'utf8'))
    }
    expect([...files.keys()]).toEqual(['saved.bib', 'saved.ris', 'saved.md', 'saved.json'])
    for (const [name, mark] of [
      ['saved.bib', /^@\w+\{/gm],
      ['saved.ris', /^TY {2}- /gm],
      ['saved.md', /^- /gm],
      ['saved.json', /"custom"/g],
    ] as const) {
      expect([name, files.get(name)?.match(mark)?.length]).toEqual([name, SAVED])
    }

    await act(page, savedWords.clear)
    expect(await rows(page).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(savedWords.undo)
    expect(await page.evaluate(() => localStorage.getItem('/other/saved'))).toBe('theirs')
    await page.keyboard.press('Enter')
    expect(await rows(page).count()).toBe(SAVED)

    await act(page, savedWords.clear)
    const file = { name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(files.get('saved.json') ?? '') }
    await page.getByLabel(savedWords.import).setInputFiles(file)
    await rows(page)
      .nth(SAVED - 1)
      .waitFor()
    await page.getByLabel(savedWords.import).setInputFiles({ ...file, name: 'other.json', buffer: Buffer.from('{"no": "list"}') })
    await page.getByText(savedWords.notRead('other.json')).waitFor()
    expect(await rows(page).count()).toBe(SAVED)
  })
})

test('a link carries the list to another browser, where it is kept only when asked', async () => {
  const link = await room.visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await save(page)
    await act(page, savedWords.share)
    await page.getByText(savedWords.shareCopied).waitFor()
    return page.evaluate(() => navigator.clipboard.readText())
  })
  expect(link.startsWith(`${room.url}saved/#papers=`)).toBe(true)
  await room.visit({}, async (page) => {
    await page.goto(link)
    await rows(page)
      .nth(SAVED - 1)
      .waitFor()
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith('saved')))).toEqual([])
    await act(page, savedWords.take)
    expect(await rows(page).count()).toBe(SAVED)
    await page.goto(`${room.url}saved/`)
    expect(await rows(page).count()).toBe(SAVED)
  })
})

test('a paper is taken off the list and put back, and the focus stays in it', async () => {
  await room.visit({}, async (page) => {
    await save(page)
    await rows(page).first().getByRole('button', { name: savedWords.remove }).click()
    expect(await rows(page).count()).toBe(SAVED - 1)
    expect(await page.evaluate(() => document.activeElement?.closest('#saved-rows') !== null)).toBe(true)
    await page.getByRole('button', { name: savedWords.undo }).click()
    expect(await rows(page).count()).toBe(SAVED)
  })
})

test('a browser that keeps nothing still lists, and says so when something is saved', async () => {
  await room.visit({}, async (page) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get: refuse })
    })
    await page.goto(room.url + (kindsOf(site('toy')).digest ?? ''))
    await page.getByRole('radio', { name: words.list.titles }).check()
    await page.locator('.row[data-paper]').first().getByRole('button', { name: savedWords.save }).click()
    await page.getByText(savedWords.notKept).waitFor()
  })
})
