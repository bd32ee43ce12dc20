import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseMarkdown } from '../../src/site/abstract/markdown.ts'
import { formulasOf } from '../../src/site/abstract/occurrences.ts'
import { phrase } from '../../src/site/abstract/phrase.ts'
import { entriesOf } from '../support/content.ts'
import { ReadingRoom } from '../support/reading.ts'
import { site } from '../support/sites.ts'

const entries = entriesOf(site('real').content)
const withFormulas = entries.filter(({ body }) => body.includes('$'))

let room: ReadingRoom
beforeAll(async () => {
  room = await ReadingRoom.open(site('real'))
})
afterAll(() => room?.close())

/** Role and name of all that Chromium tells a screen reader of. */
async function heard(page: Page): Promise<{ readonly role: string; readonly name: string }[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }))
}

test('titles are heard with their formulas, as headings and as links', async () => {
  const titled = entries.filter(({ data }) => data.title.includes('$'))
  expect(titled.length).toBeGreaterThan(0)
  await room.visit({}, async (page) => {
    for (const { data } of titled) {
      const name = phrase(data.title).text
      await page.goto(`${room.url}papers/${data.slug}/`)
      expect(await heard(page)).toContainEqual({ role: 'heading', name })
      await page.goto(`${room.url}digests/${Object.keys(data.digests)[0]}/`)
      expect(await heard(page)).toContainEqual({ role: 'link', name })
    }
  })
})

test('every formula of an abstract is heard as mathematics', async () => {
  const [{ data, body } = { data: undefined, body: '' }] = withFormulas
  if (data === undefined) throw new Error('no entry has a formula')
  const count = formulasOf(data, parseMarkdown(body)).filter(({ place }) => place === 'body').length
  await room.visit({}, async (page) => {
    await page.goto(`${room.url}papers/${data.slug}/`)
    const roles = (await heard(page)).map(({ role }) => role)
    expect(roles.filter((role) => role === 'MathMLMath').length).toBeGreaterThanOrEqual(count)
  })
})

test('a copied abstract has its formulas as TeX and no marks, part of a formula is the whole', async () => {
  const { data, body } =
    withFormulas.find(
      ({ data: { doubts = [], verified }, body: text }) =>
        doubts.length > 0 && !verified && !text.includes('$$') && !text.includes('\\_'),
    ) ?? {}
  if (data === undefined || body === undefined) throw new Error('no entry has a doubtful formula')
  await room.visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(`${room.url}papers/${data.slug}/`)
    const copied = async (selector: string) => {
      await page.evaluate(
        (chosen) => getSelection()?.selectAllChildren(document.querySelector(chosen) ?? document.body),
        selector,
      )
      await page.keyboard.press('Control+c')
      return page.evaluate(() => navigator.clipboard.readText())
    }
    const dollars = body.match(/\$[^$]+\$/g) ?? []
    const text = await copied('article .abstract')
    expect(text.match(/\$[^$]+\$/g)).toEqual(dollars)
    expect(text.replace(/\$[^$]+\$/g, '$')).not.toMatch(/[?]{1}\s*Unverified|digest said/)
    expect(text.split(/\s+/).slice(0, 4)).toEqual(body.split(/\s+/).slice(0, 4))
    expect(await copied('article .abstract :is(.katex-html .base, .katex-alone mi)')).toBe(dollars[0])
  })
})

test('a formula wider than the screen, as at 800 %, scrolls in its own box, with the keyboard', async () => {
  await room.visit({ viewport: { width: 160, height: 320 } }, async (page) => {
    for (const { data } of withFormulas) {
      await page.goto(`${room.url}papers/${data.slug}/`)
      const wide = await page
        .locator('.abstract .formula.wide')
        .evaluateAll((all) => all.findIndex((one) => one.scrollWidth > one.clientWidth + 20))
      if (wide < 0) continue
      const box = page.locator('.abstract .formula.wide').nth(wide)
      await box.focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0)
      return
    }
    throw new Error('no formula is wider than the screen')
  })
})

test('formulas have the colour of their text in both schemes, and are whole and black on paper', async () => {
  const slug = withFormulas[0]?.data.slug
  await room.visit({}, async (page) => {
    await page.goto(`${room.url}papers/${slug}/`)
    const colours = () =>
      page
        .locator('.abstract .katex')
        .first()
        .evaluate((formula) => [getComputedStyle(formula).color, getComputedStyle(document.body).color])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const [formula, text] = await colours()
      expect(formula).toBe(text)
    }
    await page.emulateMedia({ media: 'print' })
    expect(await colours()).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)'])
    const cut = await page
      .locator('.formula')
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).overflowX !== 'visible').length)
    expect(cut).toBe(0)
  })
})
