import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseThemes } from '../../src/themes/parse.ts'
import { parseBibtex } from '../support/bibtex.ts'
import { entriesOf } from '../support/content.ts'
import { site } from '../support/sites.ts'

describe.each(['real', 'toy'] as const)('the citations of the %s site', (name) => {
  const { content, out } = site(name)
  const read = (...path: string[]) => readFileSync(join(out, ...path), 'utf8')
  const entries = entriesOf(content)
  const keysOf = (wanted: (entry: (typeof entries)[number]) => boolean) =>
    entries
      .filter(wanted)
      .map(({ data }) => data.key)
      .sort()
  const lists = (stem: string) => ({
    bib: parseBibtex(read(`${stem}.bib`)).map(({ key }) => key),
    ris: [...read(`${stem}.ris`).matchAll(/^ID {2}- (.*?)\r$/gm)].map((match) => match[1]),
    csl: JSON.parse(read(`${stem}.csl.json`)).map(({ id }: { id: string }) => id),
  })

  test('every paper is in each format, once, under the key of its entry', () => {
    const { bib, ris, csl } = lists('papers')
    expect(bib.toSorted()).toEqual(keysOf(() => true))
    expect(new Set(bib).size).toBe(bib.length)
    expect(ris).toEqual(bib)
    expect(csl).toEqual(bib)
  })

  test('each paper has its own', () => {
    for (const { data } of entries) {
      expect(lists(join('papers', data.slug))).toEqual({ bib: [data.key], ris: [data.key], csl: [data.key] })
    }
  })

  test('each digest and each theme has those of its papers', () => {
    for (const id of new Set(entries.flatMap(({ data }) => Object.keys(data.digests)))) {
      expect(lists(join('digests', id)).bib.sort()).toEqual(keysOf(({ data }) => id in data.digests))
    }
    const { themes } = parseThemes(readFileSync(join(content, 'themes.yaml'), 'utf8'), 'themes.yaml')
    for (const { id } of themes) {
      expect(lists(join('themes', id)).bib.sort()).toEqual(keysOf(({ data }) => data.themes.includes(id)))
    }
  })

  test('a paper’s page links them', () => {
    for (const { data } of entries.slice(0, 5)) {
      const html = read('papers', data.slug, 'index.html')
      for (const extension of ['bib', 'ris', 'csl.json']) {
        expect(html).toContain(`papers/${data.slug}.${extension}"`)
        expect(existsSync(join(out, 'papers', `${data.slug}.${extension}`))).toBe(true)
      }
    }
  })

  test('a year is claimed where it is known, and nowhere else', () => {
    const known = keysOf(({ data }) => data.published !== undefined).length
    expect(read('papers.bib').match(/^ {2}(?:year|date) =/gm) ?? []).toHaveLength(known)
    expect(read('papers.ris').match(/^(?:PY|Y1) {2}-/gm) ?? []).toHaveLength(known)
    expect(read('papers.csl.json').match(/"issued"/g) ?? []).toHaveLength(known)
  })
})
