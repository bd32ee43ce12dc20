/** Citations, read by programs that are not ours. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { parseBibtex } from '../../support/bibtex.ts'
import { textsOf, unfit } from '../fit.ts'
import { type HostileSite, paperFile } from '../hostile-site.ts'

const FIELDS = /^(?:title|author|eprint|eprinttype|archivePrefix|primaryClass|url|note|year|month|date|howpublished)$/
/** What makes TeX read, write or define, or follow an address. */
const ACTS = /\\(?:input|include|write|immediate|openout|read|catcode|csname|def|href|url)(?![a-z])/
const TAGS = /^(?:TY|ID|TI|AU|PY|DA|N1|UR|AN|ER) {2}- /
const WEB = /^https?:\/\/[^\s"<>]+$/

export function citations({ entries, read }: HostileSite): void {
  const keys = entries.map(({ data }) => data.key).sort()

  test('BibTeX has one record for each paper, and in it no field and no command of the digest’s', () => {
    const text = read('papers.bib')
    const records = parseBibtex(text)
    expect(records.map(({ key }) => key).sort()).toEqual(keys)
    expect(text.match(/@/g)?.length).toBeGreaterThanOrEqual(records.length)
    expect(records.flatMap(({ fields }) => Object.keys(fields)).filter((name) => !FIELDS.test(name))).toEqual([])
    expect(records.flatMap(({ fields }) => Object.values(fields)).filter((value) => ACTS.test(value))).toEqual([])
    expect(records.filter(({ fields }) => !WEB.test(fields.url ?? ''))).toEqual([])
    expect(unfit(text)).toEqual([])
    for (const entry of entries)
      expect(parseBibtex(read(paperFile(entry, '.bib'))).map(({ key }) => key)).toEqual([entry.data.key])
  })

  test('RIS has one record for each paper, and only the tags that ours have', () => {
    const text = read('papers.ris')
    const lines = text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).filter((line) => line !== '')
    expect(lines.filter((line) => !TAGS.test(line))).toEqual([])
    const tagged = (tag: string) => lines.filter((line) => line.startsWith(`${tag}  -`))
    for (const tag of ['TY', 'ER', 'ID']) expect(tagged(tag)).toHaveLength(entries.length)
    expect(tagged('UR').filter((line) => !WEB.test(line.slice(6)))).toEqual([])
    expect(unfit(text)).toEqual([])
  })

  test('CSL-JSON has one item for each paper and no key of the digest’s; a program that is not ours reads as many', () => {
    const items: Record<string, unknown>[] = JSON.parse(read('papers.csl.json'))
    expect(items.map(({ id }) => id).sort()).toEqual(keys)
    const known = new Set(['id', 'type', 'citation-key', 'title', 'author', 'issued', 'publisher', 'number', 'URL', 'note'])
    expect(items.flatMap((item) => Object.keys(item)).filter((name) => !known.has(name))).toEqual([])
    expect(new Cite(read('papers.csl.json')).data).toHaveLength(entries.length)
    expect(unfit(textsOf(items).join('\n'))).toEqual([])
  })
}
