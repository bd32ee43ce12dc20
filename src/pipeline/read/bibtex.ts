/** Reads BibTeX and BibLaTeX, whose texts are whole TeX. */
import { parse } from '@retorquere/bibtex-parser'
import { tangleIn } from './bibtex-tangle.ts'
import { collect } from './collect.ts'
import { malformed } from './collect-faults.ts'
import type { ReadResult, Where } from './digest.ts'
import { addressOf, isCode, pdfOf } from './facts/addresses.ts'
import { arxivIdIn } from './facts/arxiv-id.ts'
import { nameOf } from './facts/authors.ts'
import { categoriesIn } from './facts/categories.ts'
import { dayOf } from './facts/day.ts'
import { lineAt } from './line-at.ts'
import type { RawPaper } from './raw-paper.ts'

/** Entries that name no paper. */
const NO_PAPERS = /^(?:string|preamble|comment|set|xdata|control|software|dataset)$/i

/** @returns digests; the papers of entries that cannot be parsed are named in a problem of the file: nobody knows where they end. */
export function readBibtex(text: string, where: Where): ReadResult {
  const tangle = tangleIn(text)
  if (tangle !== undefined) {
    const why =
      'from here on stand more @, =, # and openings without an end, or longer abbreviations, than any list of papers has'
    return { digests: [], problems: [malformed(where.file, tangle, 'BibTeX', why)] }
  }
  const library = parse(text, { raw: true, verbatimFields: [/./], english: false })
  const [fault] = library.errors
  if (fault) {
    const line = Number(/\bline (\d+)/.exec(fault.error)?.[1] ?? 0)
    return { digests: [], problems: [malformed(where.file, line, 'BibTeX', fault.error.replace(/\s+/g, ' ').replace(/\.$/, ''))] }
  }
  const places = placesOf(text)
  return collect(
    {
      papers: library.entries
        .filter(({ type }) => !NO_PAPERS.test(type))
        .map((entry) => paperOf(strings(entry.fields), places.shift()?.line ?? 0)),
      tex: 'whole',
      day: undefined,
      dayLookedFor: 'BibTeX says no day',
    },
    where,
  )
}

function paperOf(fields: ReadonlyMap<string, string>, line: number): RawPaper {
  const field = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? ''
  const links = ['url', 'pdf', 'link', 'doi', 'note', 'howpublished', 'journal'].map((name) => fields.get(name) ?? '')
  const arxiv = [field('eprint', 'arxivid', 'arxiv'), ...links].flatMap((text) => arxivIdIn(text) ?? [])[0]
  const published = dayOf(field('date', 'eventdate') || [field('year'), field('month'), field('day')].join('-'))
  const pdf = links.flatMap((link) => pdfOf(link) ?? [])[0]
  const code = [field('code', 'github'), ...links].filter((link) => addressOf(link) !== undefined && isCode(link))
  return {
    title: withoutOuterBraces(field('title')),
    abstract: field('abstract', 'summary', 'description'),
    line,
    ...(arxiv !== undefined && { arxiv }),
    authors: field('author', 'editor')
      .split(/(?<!\s)\s+and\s+/i)
      .flatMap((name) => nameOf(withoutOuterBraces(name)) || []),
    ...(published !== undefined && { published }),
    categories: categoriesIn([field('primaryclass', 'eprintclass'), field('keywords')].join(' ')),
    ...(pdf !== undefined && { pdf }),
    code,
  }
}

function strings(fields: object): Map<string, string> {
  return new Map(
    Object.entries(fields).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string'
        ? [[name.toLowerCase(), value]]
        : Array.isArray(value)
          ? [[name.toLowerCase(), value.join(' and ')]]
          : [],
    ),
  )
}

/** `{The ATLAS Team}`: braces that keep BibTeX from changing what is in them. */
function withoutOuterBraces(text: string): string {
  const trimmed = text.trim()
  if (!trimmed.startsWith('{') || !trimmed.endsWith('}')) return trimmed
  let depth = 0
  for (let at = 0; at < trimmed.length - 1; at++) {
    if (trimmed[at] === '{') depth += 1
    else if (trimmed[at] === '}') depth -= 1
    if (depth === 0) return trimmed
  }
  return trimmed.slice(1, -1)
}

/** Where entries begin, in order. */
function placesOf(text: string): { line: number }[] {
  const lineOf = lineAt(text)
  return [...text.matchAll(/^[ \t]*@([A-Za-z]+)\s*[{(]/gm)]
    .filter(([, type = '']) => !NO_PAPERS.test(type))
    .map(({ index }) => ({ line: lineOf(index) }))
}
