import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { phrase } from '../../src/site/abstract/phrase.ts'
import { words } from '../../src/site/words.ts'
import { entriesOf } from '../support/content.ts'
import { ReadingRoom, SIZES } from '../support/reading.ts'
import { site } from '../support/sites.ts'

const { content, out } = site('toy')
const FORMATS = { BibTeX: 'bib', RIS: 'ris', 'CSL-JSON': 'csl.json', Markdown: 'cite.md' }
const [entry] = entriesOf(content)
const slug = entry?.data.slug ?? ''
const [digest = ''] = Object.keys(entry?.data.digests ?? {})
const path = `papers/${slug}/`
const file = (extension: string) => readFileSync(join(out, 'papers', `${slug}.${extension}`), 'utf8').replaceAll('\r', '')

let room: ReadingRoom
beforeAll(async () => {
  room = await ReadingRoom.open(site('toy'))
})
afterAll(() => room?.close())

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const citeLink = (page: Page) => page.locator(`a[data-cite][href$="/${slug}/#cite"]`)

describe.each(Object.entries(SIZES))('on a %s', (_, viewport) => {
  test.each([
    ['its own page', path],
    ['a list', `digests/${digest}/`],
  ])('a paper is cited from %s with the keyboard, and the focus comes back', async (_, from) => {
    await room.visit({ ...clipboard, viewport }, async (page) => {
      await page.goto(room.url + from)
      await citeLink(page).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy BibTeX')
      await page.keyboard.press('Enter')
      await dialog.getByRole('status').getByText(words.cite.copied('BibTeX')).waitFor()
      expect(`${await copied(page)}\n`).toBe(file('bib'))
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      expect(await citeLink(page).evaluate((link) => link === document.activeElement)).toBe(true)
    })
  })
})

test('the dialog shows each format as its file has it, and downloads that file', async () => {
  await room.visit({}, async (page) => {
    await page.goto(`${room.url}digests/${digest}/`)
    await citeLink(page).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    for (const [name, extension] of Object.entries(FORMATS)) {
      const format = dialog.locator('details', { has: page.locator('summary', { hasText: new RegExp(`^${name}$`) }) })
      expect(`${await format.locator('pre').textContent()}\n`).toBe(`${file(extension).trimEnd()}\n`)
      if (!(await format.evaluate((details) => (details as HTMLDetailsElement).open))) await format.locator('summary').click()
      const [download] = await Promise.all([page.waitForEvent('download'), format.getByRole('link').click()])
      expect(download.suggestedFilename()).toBe(`${slug}.${extension}`)
    }
  })
})

test('the dialog is without a fault for axe, on phone and laptop, light and dark', async () => {
  await room.visit({}, async (page) => {
    await page.goto(room.url + path)
    await citeLink(page).click()
    await page.getByRole('dialog').waitFor()
    for (const viewport of Object.values(SIZES)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('dialog').analyze()
        expect(violations.map(({ id }) => id)).toEqual([])
      }
    }
  })
})

test('without JavaScript, Cite leads to every format on the paper’s page', async () => {
  await room.visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${room.url}digests/${digest}/`)
    await citeLink(page).click()
    await page.waitForURL(`${room.url}${path}#cite`)
    expect(await page.locator('#cite summary').allTextContents()).toEqual(Object.keys(FORMATS))
    expect(`${await page.locator('#cite pre').first().textContent()}\n`).toBe(file('bib'))
    expect(await page.locator('#cite pre').first().isVisible()).toBe(true)
    // What only scripts could do is not offered.
    expect(await page.locator('.action-bar button:visible, #cite button:visible').count()).toBe(0)
  })
})

test('Share copies the address where the system has no means of its own', async () => {
  await room.visit(clipboard, async (page) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
    await page.goto(room.url + path)
    await page.locator('.action-bar').getByRole('button', { name: words.paper.share.name }).click()
    await page.getByRole('status').getByText(words.paper.share.copied).waitFor()
    expect(await copied(page)).toBe(`${site('toy').url}${path}`)
  })
})

test('Share hands title and address to the system', async () => {
  await room.visit({}, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: async (shared: ShareData) => Object.assign(window, { shared }) })
    })
    await page.goto(room.url + path)
    await page.locator('.action-bar').getByRole('button', { name: words.paper.share.name }).click()
    expect(await page.evaluate(() => (window as { shared?: unknown }).shared)).toEqual({
      title: phrase(entry?.data.title ?? '').text,
      url: `${site('toy').url}${path}`,
    })
  })
})

describe('whether a formula is what the authors wrote', () => {
  test.each(Object.entries(SIZES))('is one step away on a %s: what the digest said is beside it', async (_, viewport) => {
    const real = await ReadingRoom.open(site('real'))
    const doubted = entriesOf(site('real').content).find(({ data }) => (data.doubts?.length ?? 0) > 0)
    if (doubted === undefined) throw new Error('no paper of the digest has a doubtful formula')
    try {
      await real.visit({ viewport }, async (page) => {
        await page.goto(`${real.url}papers/${doubted.data.slug}/`)
        const doubt = page.locator('.abstract .doubt').first()
        await doubt.locator('.doubt-mark').click()
        const note = doubt.locator('[popover]')
        await note.waitFor()
        const said = doubted.data.doubts?.map(({ source }) => source) ?? []
        expect(said).toContain(await note.locator('code').textContent())
      })
    } finally {
      await real.close()
    }
  })
})
