/** A reader at a built site: a browser with a screen, and a note of all that goes wrong behind the page. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type Serving, serve } from '../../scripts/serve.ts'
import { launchBrowser } from './browser.ts'
import type { TestSite } from './build-site.ts'

export const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1440, height: 900 },
} as const

export class ReadingRoom {
  readonly url: string
  private readonly browser: Browser
  private readonly serving: Serving

  private constructor(browser: Browser, serving: Serving) {
    this.browser = browser
    this.serving = serving
    this.url = serving.url
  }

  /** Serves a built site and starts a browser; `close` ends both. */
  static async open(site: TestSite): Promise<ReadingRoom> {
    const [browser, serving] = await Promise.all([launchBrowser(), serve(site.out, site.base)])
    return new ReadingRoom(browser, serving)
  }

  async close(): Promise<void> {
    await Promise.all([this.browser.close(), this.serving.close()])
  }

  /**
   * Lets `read` use a new page in a new profile, without the service worker unless asked for.
   *
   * @throws Error also when the page asked another host for anything, left a cookie, had an error in its script or broke its own
   *   security policy, or asked this host for what is not there.
   */
  async visit<T>(options: BrowserContextOptions, read: (page: Page) => Promise<T>): Promise<T> {
    const context = await this.browser.newContext({
      viewport: SIZES.laptop,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...options,
    })
    const faults: string[] = []
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== new URL(this.url).origin) faults.push(`asked another host: ${request.url()}`)
    })
    context.on('weberror', (error) => faults.push(`script error: ${error.error().message}`))
    context.on('console', (message) => {
      // The missing page is visited on purpose.
      if (message.type() === 'error' && !message.text().includes('404 (Not Found)')) faults.push(`console: ${message.text()}`)
    })
    context.on('response', (response) => {
      if (response.status() >= 400 && !response.request().isNavigationRequest())
        faults.push(`${response.status()} for ${response.url()}`)
    })
    try {
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      const result = await read(page)
      for (const { name } of await context.cookies()) faults.push(`cookie: ${name}`)
      if (faults.length > 0) throw new Error(faults.join('\n'))
      return result
    } finally {
      await context.close()
    }
  }
}
