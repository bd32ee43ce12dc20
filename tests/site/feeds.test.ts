import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { parseThemes } from '../../src/themes/parse.ts'
import { entriesOf } from '../support/content.ts'
import { site } from '../support/sites.ts'

describe.each(['real', 'toy'] as const)('the feeds of the %s site', (name) => {
  const { content, out, url } = site(name)
  const read = (...path: string[]) => readFileSync(join(...path), 'utf8')
  const entries = entriesOf(content)
  const { themes } = parseThemes(read(content, 'themes.yaml'), 'themes.yaml')
  const guids = (theme?: string) =>
    entries.filter(({ data }) => theme === undefined || data.themes.includes(theme)).map(({ data }) => data.guid)

  test('the one of all papers has each of them', () => {
    const feed = parseRssFeed(read(out, 'rss.xml'))
    expect(feed.items?.map((item) => item.guid?.value).sort()).toEqual(guids().sort())
    expect(feed.link).toBe(url)
    expect(feed.atom?.links?.[0]?.href).toBe(`${url}rss.xml`)
  })

  test('each digest has one, of its papers', () => {
    const digests = new Set(entries.flatMap(({ data }) => Object.keys(data.digests)))
    for (const id of digests) {
      const feed = parseRssFeed(read(out, 'digests', id, 'rss.xml'))
      const listed = entries.filter(({ data }) => id in data.digests).map(({ data }) => data.guid)
      expect((feed.items ?? []).map((item) => item.guid?.value).sort()).toEqual(listed.sort())
      expect(feed.link).toBe(`${url}digests/${id}/`)
    }
  })

  test('each theme has one, of its papers', () => {
    expect(themes.length).toBeGreaterThan(0)
    for (const { id } of themes) {
      const feed = parseRssFeed(read(out, 'themes', id, 'rss.xml'))
      expect((feed.items ?? []).map((item) => item.guid?.value).sort()).toEqual(guids(id).sort())
      expect(feed.link).toBe(`${url}themes/${id}/`)
    }
  })

  test('each stands as Atom and JSON Feed too, with the same papers in the same order', () => {
    const digests = new Set(entries.flatMap(({ data }) => Object.keys(data.digests)))
    const pages = ['', 'digests/', ...themes.map(({ id }) => `themes/${id}/`), ...[...digests].map((id) => `digests/${id}/`)]
    for (const page of pages) {
      const items = parseRssFeed(read(out, page, 'rss.xml')).items ?? []
      const atom = parseAtomFeed(read(out, page, 'atom.xml'))
      const json = parseJsonFeed(read(out, page, 'feed.json'))
      expect((atom.entries ?? []).map(({ id }) => id)).toEqual(items.map(({ guid }) => guid?.value))
      expect((json.items ?? []).map(({ id }) => id)).toEqual(items.map(({ guid }) => guid?.value))
      expect((atom.entries ?? []).map(({ title }) => title?.value)).toEqual(items.map(({ title }) => title))
      expect((atom.entries ?? []).map(({ links }) => links?.[0]?.href)).toEqual(items.map(({ link }) => link))
      expect((json.items ?? []).map((item) => item.url)).toEqual(items.map(({ link }) => link))
      expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${url}${page}atom.xml`)
      expect(json.feed_url).toBe(`${url}${page}feed.json`)
      const html = read(out, page, 'index.html')
      for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
        const link = `href="${new URL(url).pathname}${page}${file}"`
        expect(html.split('<link ').some((tag) => tag.startsWith('rel="alternate"') && tag.includes(link))).toBe(true)
      }
    }
  })

  test('an OPML list has those of all papers, of the digests and of each theme, which are there', () => {
    const outlines = parseOpml(read(out, 'feeds.opml')).body?.outlines ?? []
    expect(outlines.map(({ htmlUrl }) => htmlUrl)).toEqual([
      url,
      `${url}digests/`,
      ...themes.map(({ id }) => `${url}themes/${id}/`),
    ])
    for (const { xmlUrl = '' } of outlines) expect(existsSync(join(out, xmlUrl.slice(url.length)))).toBe(true)
  })

  test('each item leads to its page, which is there', () => {
    for (const { link = '' } of parseRssFeed(read(out, 'rss.xml')).items ?? []) {
      expect(link.startsWith(`${url}papers/`)).toBe(true)
      expect(existsSync(join(out, link.slice(url.length), 'index.html'))).toBe(true)
    }
  })

  test('formulas are readable when every tag is stripped', () => {
    const items = parseRssFeed(read(out, 'rss.xml')).items ?? []
    for (const { data } of entries) {
      const { title = '', description = '' } = items.find(({ guid }) => guid?.value === data.guid) ?? {}
      const text = description.replace(/<[^>]*>/g, '')
      expect(description).not.toMatch(/<(?!\/?(?:p|a|em|strong|code|ul|ol|li|br|blockquote)\b)/)
      expect(text.length).toBeGreaterThan(data.scraped.abstract.length / 2)
      // What a line of text cannot say is TeX, and set as code.
      const prose = description.replace(/<code>.*?<\/code>/g, '').replace(/<[^>]*>/g, '')
      for (const words of [title, prose]) expect(words).not.toMatch(/\\[a-zA-Z]|katex/)
      // A dollar is money, if the digest had one.
      if (!data.scraped.title.includes('$')) expect(title).not.toContain('$')
      if (!data.scraped.abstract.includes('$')) expect(text).not.toContain('$')
    }
  })
})
