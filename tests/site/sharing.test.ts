import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entriesOf } from '../support/content.ts'
import { filesBelow } from '../support/files.ts'
import { site } from '../support/sites.ts'

const { content, out, url } = site('toy')
const read = (...path: string[]) => readFileSync(join(out, ...path), 'utf8')
/** Not the editions for mail, nor what sends a reader on. */
const isPage = (file: string) =>
  file.endsWith('.html') && !file.startsWith('email/') && !read(file).includes('http-equiv="refresh"')
const pages = filesBelow(out).filter(isPage)
const imageOf = (page: string) => /<meta property="og:image" content="([^"]*)"/.exec(read(page))?.[1] ?? ''
const entries = entriesOf(content)

test('every page names an image that is there', () => {
  for (const page of pages) {
    expect(imageOf(page), page).toContain(url)
    expect(existsSync(join(out, imageOf(page).slice(url.length))), page).toBe(true)
  }
})

test('a digest and a theme have their own, a paper its theme’s', () => {
  const themed = entries.find(({ data }) => data.themes.length > 0)
  const [theme = ''] = themed?.data.themes ?? []
  const [digest = ''] = Object.keys(themed?.data.digests ?? {})
  expect(imageOf(`digests/${digest}/index.html`)).toBe(`${url}images/digests/${digest}.png`)
  expect(imageOf(`themes/${theme}/index.html`)).toBe(`${url}images/themes/${theme}.png`)
  expect(imageOf(`papers/${themed?.data.slug}/index.html`)).toBe(`${url}images/themes/${theme}.png`)
})

describe('for reference managers', () => {
  const spans = (page: string) => [...read(page).matchAll(/<span class="Z3988" title="([^"]*)"/g)].map(([, title]) => title)

  test('a paper’s page has its own span alone, a list one for each paper', () => {
    for (const { data } of entries) {
      const [own, ...others] = spans(`papers/${data.slug}/index.html`)
      expect(own).toContain(encodeURIComponent(`${url}papers/${data.slug}/`))
      expect(others).toEqual([])
    }
    const digest = Object.keys(entries[0]?.data.digests ?? {})[0] ?? ''
    const listed = entries.filter(({ data }) => digest in data.digests)
    expect(spans(`digests/${digest}/index.html`)).toHaveLength(listed.length)
  })

  test('no paper’s page has a date that could be taken for that of publication', () => {
    for (const { data } of entries) {
      expect(data.published).toBeUndefined()
      expect(read('papers', data.slug, 'index.html')).not.toMatch(/<time|datePublished|citation_publication_date|rft\.date/)
    }
  })
})

test('each paper’s page has a ScholarlyArticle that can be read', () => {
  for (const { data } of entries) {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read('papers', data.slug, 'index.html'))?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({ '@type': 'ScholarlyArticle', url: `${url}papers/${data.slug}/` })
  }
})
