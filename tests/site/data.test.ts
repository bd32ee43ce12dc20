import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entriesOf } from '../support/content.ts'
import { filesBelow } from '../support/files.ts'
import { schemaCheck } from '../support/schemas.ts'
import { site } from '../support/sites.ts'

describe.each(['real', 'toy'] as const)('the data of the %s site', (name) => {
  const { content, out, url, base } = site(name)
  const read = (path: string) => readFileSync(join(out, path), 'utf8')
  const api = (path: string) => JSON.parse(read(join('api/v1', path)))
  const entries = entriesOf(content)
  const slugs = entries.map(({ data }) => data.slug).sort()

  test('every document is as its JSON Schema says', () => {
    const faultsOf = schemaCheck({ out, url })
    const documents = filesBelow(join(out, 'api/v1')).filter((file) => !file.startsWith('schemas/'))
    expect(documents.length).toBeGreaterThan(slugs.length + 6)
    expect(documents.flatMap((file) => faultsOf(join('api/v1', file)))).toEqual([])
  })

  test('every paper has a document, and is on one page, the oldest first', () => {
    const { pages, count } = api('papers.json')
    const papers = pages.flatMap((page: string) => api(page.slice(`${url}api/v1/`.length)).papers)
    expect(papers.map(({ slug }: { slug: string }) => slug).sort()).toEqual(slugs)
    expect(count).toBe(slugs.length)
    const days = papers.map(({ listed }: { listed: string }) => listed)
    expect(days).toEqual(days.toSorted())
    expect(filesBelow(join(out, 'api/v1/papers')).filter((file) => !file.includes('/'))).toEqual(
      slugs.map((slug) => `${slug}.json`),
    )
  })

  test('doubt travels: each document has those of its entry that nobody has verified', () => {
    for (const { data } of entries) {
      const open = (data.doubts ?? []).filter(({ tex }) => !data.verified?.includes(tex))
      const { doubts } = api(`papers/${data.slug}.json`)
      expect(doubts).toMatchObject(
        open.map(({ tex, nth, source, confidence }) => ({ tex, nth, said: source, likely: confidence })),
      )
      for (const { tex } of open) expect(read(`papers/${data.slug}.md`)).toContain(tex)
    }
  })

  test('digests and themes name their papers', () => {
    for (const { id, count } of api('digests.json').digests) {
      const { papers } = api(`digests/${id}.json`)
      expect(papers).toHaveLength(count)
      expect(papers.toSorted()).toEqual(
        entries
          .filter(({ data }) => id in data.digests)
          .map(({ data }) => data.slug)
          .sort(),
      )
    }
    for (const { id } of api('themes.json').themes) {
      const own = entries.filter(({ data }) => data.themes.includes(id)).map(({ data }) => data.slug)
      expect(api(`themes/${id}.json`).papers.toSorted()).toEqual(own.sort())
    }
  })

  test('the page that documents it all shows addresses that are there', () => {
    const html = read('data/index.html')
    const examples = [...html.matchAll(/curl <a href="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(examples.length).toBeGreaterThan(15)
    expect(examples.filter((address) => !existsSync(join(out, address.slice(base.length))))).toEqual([])
    expect(examples).toContain(`${base}digests.xml`)
    expect(examples.filter((address) => address.startsWith(`${base}email/`))).toHaveLength(1)
    const documents = filesBelow(join(out, 'api/v1/schemas')).map((file) => `${base}api/v1/schemas/${file}`)
    expect(documents.filter((address) => !html.includes(`href="${address}"`))).toEqual([])
  })

  test('every paper is there as Markdown, and llms.txt leads to the newest', () => {
    for (const { data, body } of entries) {
      const text = read(`papers/${data.slug}.md`)
      expect(text.startsWith('# ')).toBe(true)
      if (!body.includes('<')) expect(text).toContain(body)
    }
    const links = [...read('llms.txt').matchAll(/\]\((https?:[^)\s]+)\)/g)].map((match) => (match[1] ?? '').slice(url.length))
    expect(links.filter((path) => path.endsWith('.md')).length).toBeGreaterThan(0)
    expect(links.filter((path) => !existsSync(join(out, path.endsWith('/') ? join(path, 'index.html') : path)))).toEqual([])
  })

  test('the sitemap says when papers last changed', () => {
    const sitemap = read('sitemap-0.xml')
    for (const { data } of entries) {
      const day = Object.keys(data.digests).sort().at(-1)?.slice(0, 10)
      const changed = data.updated ?? day
      expect(sitemap).toMatch(new RegExp(`/papers/${data.slug}/</loc><lastmod>${changed?.slice(0, 10)}T`))
    }
  })
})
