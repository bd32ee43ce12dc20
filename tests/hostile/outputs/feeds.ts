/** RSS, Atom and JSON feeds, with the HTML that they carry as text; sitemaps and OPML. */
import { parseJsonFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { childrenOf, parseXml, type XmlElement } from '../../../src/check/xml.ts'
import { once, textsOf, unfit } from '../fit.ts'
import { type HostileSite, harmless, harmlessMarkup } from '../hostile-site.ts'
import { faultsIn } from '../markup.ts'

const htmlIn: Readonly<Record<string, (text: string) => string[]>> = {
  'rss.xml': (text) =>
    childrenOf(parseXml(text), 'channel')
      .flatMap((channel) => childrenOf(channel, 'item'))
      .flatMap((item) => [...childrenOf(item, 'description'), ...childrenOf(item, 'content:encoded')].map((one) => one.text)),
  'atom.xml': (text) =>
    childrenOf(parseXml(text), 'entry').flatMap((entry) =>
      ['title', 'summary', 'content']
        .flatMap((name) => childrenOf(entry, name))
        .filter(({ attributes }) => attributes.type === 'html')
        .map((one) => one.text),
    ),
  'feed.json': (text) => (parseJsonFeed(JSON.parse(text)).items ?? []).flatMap(({ content_html: html }) => html ?? []),
}

const elementsOf = (element: XmlElement): string[] => [
  element.name,
  ...Object.keys(element.attributes).map((name) => `${element.name} ${name}`),
  ...element.children.flatMap(elementsOf),
]

export function feeds({ files, read, url, entries, listed }: HostileSite): void {
  describe.each(Object.entries(htmlIn))('every %s', (name, htmlOf) => {
    const isFeed = (file: string) => file === name || file.endsWith(`/${name}`)
    const all = files.filter(isFeed)

    test('is well-formed, and carries text that every reader can take', () => {
      const said = (file: string) => (name === 'feed.json' ? textsOf(JSON.parse(read(file))).join('\n') : read(file))
      expect(all.length).toBeGreaterThan(2)
      expect(once(all.flatMap((file) => unfit(said(file)).map((fault) => `${file}: ${fault}`)))).toEqual([])
    })

    test('carries no markup that harmless feeds do not have', () => {
      const known = harmlessMarkup(isFeed, htmlOf)
      expect(once(all.flatMap((file) => htmlOf(read(file)).flatMap((html) => faultsIn(html, known, file))))).toEqual([])
    })

    test('has each paper as one item', () => {
      const whole = read(`digests/2026-01-05-whole/${name}`)
      const items = () => elementsOf(parseXml(whole)).filter((element) => /^(?:item|entry)$/.test(element))
      const count = (name === 'feed.json' ? parseJsonFeed(JSON.parse(whole)).items : items())?.length
      expect(count).toBe(listed.filter(({ data }) => '2026-01-05-whole' in data.digests).length)
    })
  })

  test.each(['rss.xml', 'atom.xml'])('%s has no element and no attribute that harmless ones do not have', (name) => {
    const own = harmless((file) => file.endsWith(name)).flatMap((text) => elementsOf(parseXml(text)))
    const known = new Set([...own, 'rss xmlns:dc', 'dc:creator', 'rss xmlns:dcterms', 'dcterms:modified'])
    const found = files.filter((file) => file.endsWith(name)).flatMap((file) => elementsOf(parseXml(read(file))))
    expect([...new Set(found)].filter((one) => !known.has(one))).toEqual([])
  })

  test('sitemaps and OPML are well-formed and lead to this site alone', () => {
    const addresses = (element: XmlElement): string[] => [
      ...['xmlUrl', 'htmlUrl', 'url'].flatMap((name) => element.attributes[name] ?? []),
      ...(element.name === 'loc' ? [element.text] : []),
      ...element.children.flatMap(addresses),
    ]
    const lists = files.filter((file) => file.endsWith('.opml') || /^sitemap.*\.xml$/.test(file) || file === 'digests.xml')
    expect(lists.length).toBeGreaterThan(3)
    const found = lists.flatMap((file) => addresses(parseXml(read(file))))
    expect(found.length).toBeGreaterThan(entries.length)
    expect(found.filter((address) => !address.startsWith(url))).toEqual([])
  })
}
