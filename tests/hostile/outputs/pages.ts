/** Pages, and what they say of themselves to programs. */
import { expect, test } from 'vitest'
import { once, unfit } from '../fit.ts'
import { type HostileSite, harmless, harmlessMarkup, isPage, paperFile } from '../hostile-site.ts'
import { faultsIn, textIn } from '../markup.ts'

/** KaTeX's own: what it sets below what hangs under a line, and its MathML for spaces that take room away. */
const SPACERS = /<span class="vlist-s">\u200b<\/span>|<mtext>[\u2000-\u200a]\u2063<\/mtext>/g
const DATA = /<script type="application\/ld\+json">([^<]*)<\/script>/g

/** What pages of papers have whose ids and authors are known. */
const CITED = ['title', 'author', 'arxiv_id', 'pdf_url', 'abstract_html_url'].map((name) => `meta named citation_${name}`)
const DESCRIBED = ['author', 'sameAs', 'identifier', 'propertyID', 'value']

export function pages({ entries, listed, files, read, url }: HostileSite): void {
  const all = files.filter(isPage)

  test('have no element, attribute, name of a meta element or script that harmless pages do not have', () => {
    const known = new Set([...harmlessMarkup(isPage), ...CITED])
    expect(once(all.flatMap((file) => faultsIn(read(file), known, file)))).toEqual([])
  })

  test('have their policy, and it once', () => {
    const policies = (file: string) => read(file).match(/<meta http-equiv="content-security-policy"/g)?.length
    expect(all.filter((file) => policies(file) !== 1 && !/http-equiv="refresh"/.test(read(file)))).toEqual([])
  })

  test('are text that every reader of text can take', () => {
    expect(once(all.flatMap((file) => unfit(read(file).replaceAll(SPACERS, '')).map((fault) => `${file}: ${fault}`)))).toEqual([])
  })

  test('show what the digest said, as text', () => {
    for (const entry of listed) {
      const { title, abstract } = entry.data.scraped
      expect(textIn(read(paperFile(entry, '/index.html')), 'raw')).toBe(`${title} ${abstract}`.replace(/\s+/g, ' ').trim())
    }
  })

  test('tell search engines what harmless ones tell: no key and no address of the digest’s', () => {
    const keysOf = (value: unknown): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, one]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(one)])
        : []
    const documents = (html: string): unknown[] => [...html.matchAll(DATA)].map(([, json = '']) => JSON.parse(json))
    const known = new Set([...harmless(isPage).flatMap(documents).flatMap(keysOf), ...DESCRIBED])
    let count = 0
    for (const file of all)
      for (const document of documents(read(file))) {
        count += 1
        expect(keysOf(document).filter((key) => !known.has(key))).toEqual([])
        const { url: page, sameAs = 'https://arxiv.org/' } = document as { url?: string; sameAs?: string }
        expect([page?.startsWith(url), sameAs.startsWith('https://arxiv.org/')], file).toEqual([true, true])
      }
    expect(count).toBeGreaterThanOrEqual(entries.length)
  })

  test('have COinS with the keys that ours have', () => {
    const known = /^(?:ctx_ver|rft_val_fmt|rft\.(?:type|title|creator|date|identifier))$/
    for (const entry of listed) {
      const [, title = ''] = /class="Z3988" title="([^"]*)"/.exec(read(paperFile(entry, '/index.html'))) ?? []
      const fields = [...new URLSearchParams(title.replaceAll('&#38;', '&').replaceAll('&amp;', '&'))]
      expect(fields.length).toBeGreaterThan(4)
      for (const [name] of fields) expect(name).toMatch(known)
      expect(fields.filter(([name]) => name === 'rft.title')).toHaveLength(1)
      expect(Object.fromEntries(fields)['rft.identifier']).toMatch(/^https:\/\/arxiv\.org\/abs\/[\d.]+$/)
    }
  })
}
