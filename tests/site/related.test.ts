import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
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

test('some papers have no five close ones, and say so', () => {
  const heads = pages.flatMap(({ document }) => [...document.querySelectorAll('[aria-labelledby=related] h3')])
  expect(heads.length).toBeGreaterThan(0)
  expect(heads.length).toBeLessThan(pages.length)
  expect(new Set(heads.map((head) => head.textContent))).toEqual(new Set([words.paper.further]))
})

describe.each(pages.map((page) => [page.data.slug, page] as const))('on the page of %s', (slug, { document, items, slugs }) => {
  test('there are five related papers, all others, each with the words that both say', () => {
    expect(new Set(slugs).size).toBe(5)
    expect(slugs).not.toContain(slug)
    for (const other of slugs) expect(entries.some((one) => one.slug === other)).toBe(true)
    for (const item of items)
      expect(item.querySelector('p')?.textContent).toMatch(
        new RegExp(`^(?:${words.paper.shared(['.+'])}|${words.paper.shared([])})$`),
      )
  })

  test('nothing counts the papers of the site', () => {
    expect(document.querySelector('.rail .count')).toBeNull()
  })
})
