import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { site } from '../support/sites.ts'

test.each(['real', 'toy'] as const)('the %s home page counts the papers of each section that it leads to', (name) => {
  const { out, base } = site(name)
  const open = (path: string) => parseHTML(readFileSync(join(out, path, 'index.html'), 'utf8')).document
  const links = [...open('').querySelectorAll('[aria-labelledby=latest] .theme-counts a')]
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) {
    const [path = '', theme = ''] = (link.getAttribute('href') ?? '').slice(base.length).split('#')
    const rows = open(path).querySelectorAll(`section[aria-labelledby="${theme}"] .rows > li`).length
    expect([theme, link.querySelector('.count')?.textContent]).toEqual([theme, String(rows)])
  }
})
