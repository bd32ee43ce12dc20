/** A reader's way through a site: search with a typing error, a result by keyboard, its formulas, copied, on a narrow screen. */
import { setTimeout } from 'node:timers/promises'
import type { Driver } from './driver.ts'

export interface Way {
  /** Address of the site. */
  readonly url: string
  /** A word as typed, and as meant. */
  readonly typed: string
  readonly meant: string
  /** Path of a paper with formulas. */
  readonly paper: string
  /** TeX of each formula of its abstract, in order. */
  readonly formulas: readonly string[]
}

const PATIENCE = 150

/** Each thing that must hold, and what was found in its place when it does not. */
export async function walk(driver: Driver, way: Way): Promise<{ readonly what: string; readonly fault: string | undefined }[]> {
  const done: { what: string; fault: string | undefined }[] = []
  const holds = async (what: string, body: string) => {
    let found: unknown
    for (let tries = 0; tries < PATIENCE; tries++) {
      found = await driver.run(body)
      if (found === true) break
      await setTimeout(100)
    }
    done.push({ what, fault: found === true ? undefined : JSON.stringify(found) })
  }
  await driver.resize(1200, 800)
  await driver.open(`${way.url}about/`)
  await driver.type('/')
  await holds('/ goes to the search box', `return document.activeElement.matches('input[type=search]')`)
  await driver.type(way.typed)
  await driver.press('Enter')
  await holds(
    'a typing error is put right',
    `const said = document.querySelector('#search-status')?.textContent ?? ''; return said.includes(${JSON.stringify(way.meant)}) || said`,
  )
  await driver.press('ArrowDown')
  const isFirst = `return document.activeElement === document.querySelector('#results .row-title a')`
  await holds('an arrow leads from the box to the first result', isFirst)
  await driver.press('Escape')
  await holds('Escape leads back', `return document.activeElement.matches('input[type=search]')`)
  await driver.press('Enter')
  await holds('Enter leads to the first result', isFirst)
  await driver.press('Enter')
  await holds(
    'Enter opens the paper',
    // All of it, since an engine may complain of what it still loads when the walk goes on.
    `return location.pathname.includes('/papers/') && document.querySelector('article .abstract') !== null && document.readyState === 'complete'`,
  )
  await driver.open(way.url + way.paper)
  await holds(
    'formulas are drawn',
    `const all = [...document.querySelectorAll('.abstract .katex, .abstract .katex-alone')]
     return all.length === ${way.formulas.length} && all.every((one) => one.getBoundingClientRect().width > 2) || all.length`,
  )
  await holds(
    'formulas are copied as TeX',
    `getSelection().selectAllChildren(document.querySelector('article .abstract'))
     const copy = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true })
     document.activeElement.dispatchEvent(copy)
     const text = copy.clipboardData.getData('text/plain')
     return ${JSON.stringify(way.formulas)}.every((tex) => text.includes('$' + tex + '$')) || text`,
  )
  await holds(
    'a formula has the colour of its text',
    `const colour = (element) => getComputedStyle(element).color
     return colour(document.querySelector('.abstract .formula')) === colour(document.body)`,
  )
  await driver.resize(320, 640)
  await holds(
    'nothing scrolls sideways on a narrow screen',
    `const { scrollWidth } = document.documentElement; return scrollWidth <= innerWidth || [scrollWidth, innerWidth]`,
  )
  await driver.open(`${way.url}search/?q=${way.meant}`)
  await holds('an address leads to its results', `return document.querySelector('#results .row-title a') !== null`)
  done.push({
    what: 'the page complains of nothing',
    fault: driver.complaints.length > 0 ? driver.complaints.join('; ') : undefined,
  })
  return done
}
