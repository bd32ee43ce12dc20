/** A reader who has a keyboard alone: goes from stop to stop, and sees where they are at each. */
import type { ElementHandle, Locator, Page } from 'playwright-core'

/** More stops than there are between any two things that are reached one after the other. */
const MOST = 120

export class Tabbing {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /**
   * Presses Tab until the focus is on the first of `target`.
   *
   * @throws Error at a stop that does not show that it is one, and when the focus is lost to the page itself.
   */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const element = await target.first().elementHandle()
    for (let stop = 0; stop < MOST; stop++) {
      await this.page.keyboard.press(key)
      if (await this.see(element)) return
    }
    throw new Error(`${target} is not among the next ${MOST} stops of ${this.page.url()}`)
  }

  /** Follows the link that has the focus. */
  async follow(address: string | RegExp): Promise<void> {
    await this.page.keyboard.press('Enter')
    await this.page.waitForURL(address)
  }

  /** Past what stands on every page; `#content` takes the focus. */
  async skip(): Promise<void> {
    await this.to(this.page.locator('.skip'))
    await this.page.keyboard.press('Enter')
    if (!(await this.page.evaluate(() => document.activeElement?.matches('#content'))))
      throw new Error(`nothing is skipped at ${this.page.url()}`)
  }

  /**
   * Whether `wanted` has the focus.
   *
   * @throws Error when nothing has it, or neither what has it nor its label has an outline.
   */
  async see(wanted: ElementHandle | null = null): Promise<boolean> {
    const { fault, isThere } = await this.page.evaluate((wanted) => {
      const at = document.activeElement
      if (at === null || at === document.body) return { fault: 'the focus is lost', isThere: false }
      const isOutlined = (element: Element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        const { width, height } = element.getBoundingClientRect()
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && width > 4 && height > 4
      }
      const label = at.closest('label')
      const isSeen = isOutlined(at) || (label !== null && [label, ...label.children].some(isOutlined))
      return { fault: isSeen ? undefined : `no outline: ${at.outerHTML.slice(0, 120)}`, isThere: at === wanted }
    }, wanted)
    if (fault !== undefined) throw new Error(`${fault} (${this.page.url()})`)
    return isThere
  }
}
