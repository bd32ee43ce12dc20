/** What reference managers find in lists that scripts have made. */
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { coins } from '../../src/site/coins.ts'
import { entriesOf } from '../support/content.ts'
import { ReadingRoom } from '../support/reading.ts'
import { site } from '../support/sites.ts'

const { content } = site('toy')
const [first, second] = entriesOf(content).map(({ data }) => data.slug)

const lists = {
  'results of a search': 'search/?q=the',
  'a shared list': `saved/#papers=${first},${second}`,
}

test.each(Object.entries(lists))('%s has one span for each paper, with its title and address', async (_, path) => {
  const room = await ReadingRoom.open(site('toy'))
  onTestFinished(() => room.close())
  await room.visit({}, async (page: Page) => {
    await page.goto(room.url + path)
    await page.locator('.row .Z3988').nth(1).waitFor({ state: 'attached' })
    const rows = await page.locator('.row').evaluateAll((list) =>
      list.map((row) => ({
        spans: [...row.querySelectorAll('.Z3988')].map((span) => span.getAttribute('title') ?? ''),
        title: row.querySelector('.row-title')?.textContent ?? '',
      })),
    )
    for (const { spans, title } of rows) {
      expect(spans).toHaveLength(1)
      expect(new URLSearchParams(spans[0]).get('rft.title')).toBe(title)
      const { 'rft.identifier': address } = Object.fromEntries(new URLSearchParams(spans[0]))
      expect(
        spans[0]?.startsWith(coins({ title, authors: [], published: undefined, address: '' }).split('&rft.identifier')[0] ?? ''),
      ).toBe(true)
      expect(address).toMatch(/^https?:\/\//)
    }
  })
})
