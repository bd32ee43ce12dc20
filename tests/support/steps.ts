/** Counts what a reader does to get something done: each tap, key, choice and typed query is one step. */
import type { Locator, Page } from 'playwright-core'

export class Steps {
  count = 0
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(url: string): Promise<void> {
    this.count++
    await this.page.goto(url)
  }

  async tap(what: Locator): Promise<void> {
    this.count++
    await what.click()
  }

  async press(key: string): Promise<void> {
    this.count++
    await this.page.keyboard.press(key)
  }
}
