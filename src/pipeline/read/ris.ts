/** Reads RIS, as reference managers export it: `TY  - JOUR`, one tag a line, `ER  -` below the last. */
import { collect } from './collect.ts'
import type { ReadResult, Where } from './digest.ts'
import { addressOf, isCode, pdfOf } from './facts/addresses.ts'
import { arxivIdIn } from './facts/arxiv-id.ts'
import { nameOf } from './facts/authors.ts'
import { categoriesIn } from './facts/categories.ts'
import { dayOf } from './facts/day.ts'
import type { RawPaper } from './raw-paper.ts'

const TAG = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/

interface Reference {
  readonly line: number
  readonly values: Map<string, { readonly text: string; readonly line: number }[]>
}

export function readRis(text: string, where: Where): ReadResult {
  const references: Reference[] = []
  let open: Reference | undefined
  let last: { text: string; line: number } | undefined
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const [, tag = '', value = ''] = TAG.exec(raw.trimEnd()) ?? []
    if (tag === 'TY') {
      open = { line: index + 1, values: new Map() }
      references.push(open)
      last = undefined
    } else if (tag === 'ER') open = last = undefined
    else if (open && tag !== '') {
      last = { text: value, line: index + 1 }
      open.values.set(tag, [...(open.values.get(tag) ?? []), last])
    } else if (last && raw.trim() !== '') last.text += `\n${raw}`
  }
  return collect(
    { papers: references.map(paperOf), tex: 'whole', day: undefined, dayLookedFor: 'RIS says no day of listing' },
    where,
  )
}

function paperOf({ line, values }: Reference): RawPaper {
  const all = (...tags: string[]) => tags.flatMap((tag) => (values.get(tag) ?? []).map(({ text }) => text))
  const links = all('UR', 'L1', 'L2', 'DO', 'AN', 'ID', 'N1', 'M1', 'T2', 'JO')
  const arxiv = links.flatMap((link) => arxivIdIn(link) ?? [])[0]
  const published = all('DA', 'Y1', 'PY').flatMap((date) => dayOf(date) ?? [])[0]
  const pdf = links.flatMap((link) => pdfOf(link) ?? [])[0]
  const abstract = values.get('AB')?.[0] ?? values.get('N2')?.[0]
  return {
    title: all('TI', 'T1', 'CT')[0],
    abstract: abstract?.text,
    line,
    ...(abstract && { abstractLine: abstract.line }),
    ...(arxiv !== undefined && { arxiv }),
    authors: all('AU', 'A1').flatMap((name) => nameOf(name) || []),
    ...(published !== undefined && { published }),
    categories: categoriesIn(all('KW').join(' ; ')),
    ...(pdf !== undefined && { pdf }),
    code: links.filter((link) => addressOf(link) !== undefined && isCode(link)),
  }
}
