import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kindsOf } from '../support/kinds.ts'
import { ReadingRoom } from '../support/reading.ts'
import { site } from '../support/sites.ts'

/** Whatever a page breaks of its policy is noted from the first moment on. */
const NOTE = `
  window.broken = []
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    window.broken.push(effectiveDirective + ' ' + blockedURI)
  })`

const broken = (page: Page) => page.evaluate(() => (window as unknown as { broken: string[] }).broken)

let room: ReadingRoom
beforeAll(async () => {
  room = await ReadingRoom.open(site('real'))
})
afterAll(() => room?.close())

// ReadingRoom sees to it that no page asks another host for anything.
describe.each(Object.entries(kindsOf(site('real'))))('the policy of the page: %s', (_, path) => {
  test('is kept by the page, stands before all that it governs, and stops scripts of others', async () => {
    await room
      .visit({}, async (page) => {
        await page.addInitScript(NOTE)
        await page.goto(room.url + path)
        if (path.includes('?q=')) await page.locator('#results .row-title a').first().waitFor()
        await page.evaluate(() => document.fonts.ready)
        expect(await broken(page)).toEqual([])

        const first = await page.evaluate(() => {
          const governed = document.querySelector('head :is(script, style, link)')
          const policy = document.querySelector('meta[http-equiv="content-security-policy"]')
          return {
            isFirst: policy && governed ? policy.compareDocumentPosition(governed) === Node.DOCUMENT_POSITION_FOLLOWING : false,
            scripts: /script-src ([^;]*)/.exec(policy?.getAttribute('content') ?? '')?.[1] ?? '',
          }
        })
        expect(first.isFirst).toBe(true)
        const allowed = /^'(?:self|wasm-unsafe-eval|sha256-[\w+/=]+)'$/
        expect(first.scripts.split(' ').filter((source) => !allowed.test(source))).toEqual([])

        const ran = await page.evaluate(async () => {
          const inject = (tag: string, set: (element: HTMLElement) => void) => {
            const element = document.createElement(tag)
            set(element)
            document.body.append(element)
          }
          inject('script', (script) => {
            script.textContent = 'window.ran = "script element"'
          })
          inject('button', (button) => {
            button.setAttribute('onclick', 'window.ran = "attribute"')
            button.click()
          })
          await new Promise((resolve) => setTimeout(resolve, 20))
          return (window as { ran?: string }).ran
        })
        expect(ran).toBeUndefined()
        expect((await broken(page)).toSorted()).toEqual(['script-src-attr inline', 'script-src-elem inline'])
      })
      .catch((error: unknown) => {
        // The two refusals that were provoked are said on the console too, and nothing else may be.
        const lines = error instanceof Error ? error.message.split('\n') : []
        const others = lines.filter((line) => !/^console: .*inline (?:script|event handler)/.test(line))
        if (lines.length === 0 || others.length > 0) throw error
      })
  })
})
