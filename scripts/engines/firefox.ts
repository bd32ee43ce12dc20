/** Firefox, over WebDriver BiDi. */
import puppeteer from 'puppeteer-core'
import type { Driver } from './driver.ts'

/** @throws Error when there is no such program. */
export async function firefox(executablePath: string): Promise<Driver> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return {
    name: await browser.version(),
    open: async (url) => void (await page.goto(url)),
    run: (body) => page.evaluate(`(() => {${body}})()`),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    async resize(width, height) {
      try {
        await page.setViewport({ width, height })
      } catch (error) {
        // It also turns the screen, which Debian's Firefox does not know yet; the size is set all the same.
        if (!String(error).includes('setScreenOrientationOverride')) throw error
      }
    },
    complaints,
    close: () => browser.close(),
  }
}
