import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { parseFeed } from 'feedsmith'
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' }
import RssParser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import { entriesOf } from '../support/content.ts'
import { filesBelow } from '../support/files.ts'
import { site } from '../support/sites.ts'

describe.each(['real', 'toy'] as const)('readers of the feeds of the %s site', (name) => {
  const { content, out, url } = site(name)
  const read = (path: string) => readFileSync(join(out, path), 'utf8')
  const files = filesBelow(out)

  test('every JSON feed fits the JSON Feed schema', () => {
    const ajv = addFormats.default(new Ajv({ strict: false }))
    const fits = ajv.compile(schema)
    for (const file of files.filter((path) => /(?:^|\/)feed\.json$/.test(path))) {
      expect([file, fits(JSON.parse(read(file))), fits.errors]).toEqual([file, true, null])
    }
  })

  test('a reader that strips tags shows what another shows, formulas and all', async () => {
    const parsed = await new RssParser<unknown, { 'content:encoded'?: string }>().parseString(read('rss.xml'))
    const { feed } = parseFeed(read('atom.xml'))
    const stripped = (html: string) =>
      html
        .replace(/<[^>]*>/g, '')
        .replace(/&#x3C;/g, '<')
        .replace(/&#x26;|&amp;/g, '&')
        .replace(/\s+/g, ' ')
        .trim()
    const atom = 'entries' in feed ? (feed.entries ?? []) : []
    expect(parsed.items).toHaveLength(entriesOf(content).length)
    for (const [index, item] of parsed.items.entries()) {
      const entry = atom[index]
      const title = entry !== undefined && 'title' in entry && typeof entry.title === 'object' ? entry.title?.value : undefined
      const html = entry !== undefined && 'content' in entry && typeof entry.content === 'object' ? entry.content : {}
      expect(item.title).toBe(title)
      expect((item.contentSnippet ?? '').replace(/\s+/g, ' ').trim()).toBe(stripped('value' in html ? String(html.value) : ''))
    }
  })

  test('each page leads to the feeds of the whole site', () => {
    const pages = files.filter((path) => path.endsWith('.html') && !path.startsWith('email/'))
    expect(pages.length).toBeGreaterThan(10)
    const base = new URL(url).pathname
    for (const page of pages) {
      const html = read(page)
      if (html.includes('http-equiv="refresh"')) continue
      for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
        const found = html
          .split('<link ')
          .some((tag) => tag.startsWith('rel="alternate"') && tag.includes(`href="${base}${file}"`))
        expect([page, file, found]).toEqual([page, file, true])
      }
    }
  })

  test('the digests’ feed stands under its short name too', () => {
    expect(read('digests.xml').replaceAll('/digests.xml', '/digests/rss.xml')).toBe(read('digests/rss.xml'))
    expect(read('digests.xml')).toContain(`href="${url}digests.xml" rel="self"`)
  })

  test('opened in a browser, a feed has the look that its stylesheet gives', () => {
    for (const file of files.filter((path) => /(?:rss|atom|digests)\.xml$/.test(path))) {
      expect(read(file)).toContain(`<?xml-stylesheet type="text/css" href="${new URL(url).pathname}feed.css"?>`)
    }
    expect(existsSync(join(out, 'feed.css'))).toBe(true)
  })

  test('each digest is there as a letter that no mail program cuts, with every paper', () => {
    const entries = entriesOf(content)
    for (const id of new Set(entries.flatMap(({ data }) => Object.keys(data.digests)))) {
      const [html, text] = [read(`email/${id}.html`), read(`email/${id}.txt`)]
      for (const letter of [html, text]) {
        expect(Buffer.byteLength(letter)).toBeLessThan(100_000)
        for (const { data } of entries) if (id in data.digests) expect(letter).toContain(`${url}papers/${data.slug}/`)
      }
      expect(html).not.toMatch(/<script|<img|<link|url\(/)
    }
  })
})
