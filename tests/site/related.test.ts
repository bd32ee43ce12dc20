import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { listedOn } from '../../src/site/shelves.ts'
import { words } from '../../src/site/words.ts'
import { entriesOf } from '../support/content.ts'
import { site } from '../support/sites.ts'

const { content, out } = site('real')
const entries = entriesOf(content).map(({ data }) => data)
const pages = entries.map((data) => {
  const { document } = parseHTML(readFileSync(join(out, 'papers', data.slug, 'index.html'), 'utf8'))
  const items = [...document.querySelectorAll('.related > li')]
  return {
    data,
    document,
    items,
    slugs: items.map((item) => item.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? ''),
  }
})

test('most papers have related ones', () => {
  expect(pages.filter(({ slugs }) => slugs.length > 0).length).toBeGreaterThan(pages.length / 2)
})

describe.each(pages.map((page) => [page.data.slug, page] as const))(
  'on the page of %s',
  (slug, { data, document, items, slugs }) => {
    test('related papers are at most five others, listed no later, each with the words that both say', () => {
      expect(slugs.length).toBeLessThanOrEqual(5)
      expect(new Set(slugs).size).toBe(slugs.length)
      expect(slugs).not.toContain(slug)
      for (const other of slugs) {
        const found = entries.find((one) => one.slug === other)
        expect(found && listedOn(found) <= listedOn(data)).toBe(true)
      }
      for (const item of items)
        expect(item.querySelector('p')?.textContent).toMatch(new RegExp(`^${words.paper.shared(['.+'])}$`))
    })

    test('nothing counts the papers of the site', () => {
      expect(document.querySelector('.rail .count')).toBeNull()
    })
  },
)
