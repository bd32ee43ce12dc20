/** What a screen reader says, by a virtual one in a real browser. A change of what is said shows in `spoken/`. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { virtual as Virtual } from '@guidepup/virtual-screen-reader'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { phrase } from '../../src/site/abstract/phrase.ts'
import { words } from '../../src/site/words.ts'
import { entriesOf } from '../support/content.ts'
import { ReadingRoom } from '../support/reading.ts'
import { site } from '../support/sites.ts'

const READER = '/virtual-screen-reader.js'
const source = readFileSync(
  resolve(import.meta.dirname, '../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js'),
  'utf8',
)

/** More phrases than any of the pages has. */
const MOST = 400

let room: ReadingRoom
beforeAll(async () => {
  room = await ReadingRoom.open(site('toy'))
})
afterAll(() => room?.close())

/** Everything said from the beginning to the end of an element. */
async function spoken(page: Page, selector: string): Promise<string> {
  await page.route(`**${READER}`, (route) => route.fulfill({ contentType: 'text/javascript', body: source }))
  await page.addScriptTag({ type: 'module', content: `import { virtual } from '${READER}'; window.virtual = virtual` })
  await page.waitForFunction(() => 'virtual' in window)
  const phrases = await page.evaluate(
    async ({ place, most }) => {
      const { virtual } = window as unknown as { virtual: typeof Virtual }
      await virtual.start({ container: document.querySelector(place) ?? document.body })
      const first = await virtual.lastSpokenPhrase()
      for (let count = 0; count < most; count++) {
        await virtual.next()
        const last = await virtual.lastSpokenPhrase()
        if (last === first || last === `end of ${first}`) break
      }
      const log = await virtual.spokenPhraseLog()
      await virtual.stop()
      return log
    },
    { place: selector, most: MOST },
  )
  return `${phrases.join('\n')}\n`
}

describe('spoken', () => {
  test.each([
    ['title-with-a-formula', 'papers/bounds-for-ell-p-picnic-blankets/', 'h1'],
    ['abstract-with-formulas', 'papers/counting-teapots-with-linear-attention-a-field-report/', 'article .abstract'],
    ['search-result', 'search/?q=O(n%5Clog%20n)', '#results'],
  ])('%s', async (name, path, selector) => {
    await room.visit({ bypassCSP: true }, async (page) => {
      await page.goto(room.url + path)
      await page.locator(selector).first().waitFor()
      if (selector === '#results') await page.locator('#results [data-save]').first().waitFor()
      await expect(await spoken(page, selector)).toMatchFileSnapshot(`spoken/${name}.txt`)
    })
  })
})

test('by ear: from home to a theme, a paper of it, its first formula and where to read it, in four steps', async () => {
  const entry = entriesOf(site('toy').content).find(({ data, body }) => data.themes.includes('attention') && body.includes('$'))
  if (entry === undefined) throw new Error('no paper on attention has a formula')
  const title = phrase(entry.data.title).text
  await room.visit({}, async (page) => {
    const tree = async (): Promise<{ role: string; name: string; id: number | undefined }[]> => {
      const session = await page.context().newCDPSession(page)
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      return nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name, backendDOMNodeId }) => ({
          role: String(role?.value),
          name: String(name?.value ?? ''),
          id: backendDOMNodeId,
        }))
    }
    let steps = 0
    /** To the next thing of a kind whose name begins so, as a screen reader's keys and lists of links lead there. */
    const next = async (role: string, begins: string) => {
      steps++
      const found = (await tree()).find((node) => node.role === role && node.name.startsWith(begins))
      expect([role, begins, found !== undefined]).toEqual([role, begins, true])
      return found?.name ?? ''
    }
    const follow = async (name: string) => {
      await page.getByRole('link', { name, exact: true }).first().click()
    }
    await page.goto(room.url)
    await follow(await next('link', 'Attention'))
    await page.waitForURL('**/themes/attention/')
    await follow(await next('link', title))
    await page.waitForURL(`**/papers/${entry.data.slug}/`)
    await next('MathMLMath', '')
    const arxiv = await next('link', entry.data.arxiv === undefined ? words.row.findOnArxiv : words.row.arxiv)
    expect(arxiv).toContain(title)
    expect(steps).toBe(4)
  })
})
