/** Reads a post whose front matter is the paper: `title:`, `abstract:`, `author:`, as proceedings publish them. */
import { isMap, isScalar, LineCounter, parseDocument, visit, YAMLParseError } from 'yaml'
import { collect } from './collect.ts'
import { malformed } from './collect-faults.ts'
import type { ReadResult, Where } from './digest.ts'
import { addressOf, isCode, pdfOf } from './facts/addresses.ts'
import { arxivIdIn } from './facts/arxiv-id.ts'
import { nameOf, namesIn } from './facts/authors.ts'
import { categoriesIn } from './facts/categories.ts'
import { dayOf } from './facts/day.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/

/** Whether `text` begins with front matter that has an abstract. */
export function isPost(text: string): boolean {
  const yaml = FRONT_MATTER.exec(text)?.[1] ?? ''
  return /^title:/m.test(yaml) && /^(?:abstract|summary):/m.test(yaml)
}

/** @returns one digest of one paper. */
export function readPost(text: string, where: Where): ReadResult {
  const yaml = FRONT_MATTER.exec(text)?.[1] ?? ''
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, schema: 'failsafe' })
  visit(document, {
    Alias(_, { range }) {
      document.errors.push(
        new YAMLParseError([range?.[0] ?? 0, range?.[1] ?? 0], 'BAD_ALIAS', 'it holds YAML aliases, which are not read'),
      )
      return visit.BREAK
    },
  })
  const [error] = document.errors
  if (error) {
    const line = lines.linePos(error.pos[0]).line + 1
    return {
      digests: [],
      problems: [malformed(where.file, line, 'front matter', error.message.replace(/\s+/g, ' ').replace(/\.$/, ''))],
    }
  }
  const data: unknown = document.toJS()
  const field = (...names: string[]) => names.map((name) => textOf(data, name)).find((value) => value !== undefined)
  const links = ['arxiv', 'eprint', 'url', 'link', 'doi', 'pdf', 'software', 'code'].flatMap((name) => textOf(data, name) ?? [])
  const arxiv = links.flatMap((link) => arxivIdIn(link) ?? [])[0]
  const day = dayOf(field('date', 'published'))
  const pdf = links.flatMap((link) => pdfOf(link) ?? [])[0]
  return collect(
    {
      papers: [
        {
          title: field('tex_title', 'title'),
          abstract: field('abstract', 'summary'),
          line: lineOf('title'),
          abstractLine: lineOf('abstract'),
          ...(arxiv !== undefined && { arxiv }),
          authors: people(member(data, 'author') ?? member(data, 'authors')),
          ...(day !== undefined && { published: day }),
          categories: categoriesIn(field('categories', 'tags') ?? ''),
          ...(pdf !== undefined && { pdf }),
          code: links.filter((link) => addressOf(link) !== undefined && isCode(link)),
        },
      ],
      tex: 'whole',
      day,
      dayLookedFor: '“date”',
    },
    where,
  )

  function lineOf(name: string): number {
    const pair = isMap(document.contents)
      ? document.contents.items.find(({ key }) => isScalar(key) && key.value === name)
      : undefined
    const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined
    return offset === undefined ? 1 : lines.linePos(offset).line + 1
  }
}

function people(value: unknown): string[] {
  if (typeof value === 'string') return namesIn(value)
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    const parts = typeof one === 'string' ? [one] : [textOf(one, 'name'), textOf(one, 'given'), textOf(one, 'family')]
    return nameOf(parts.filter((part) => part !== undefined).join(' ')) || []
  })
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
}

function textOf(value: unknown, name: string): string | undefined {
  const found = member(value, name)
  return typeof found === 'string' && found.trim() !== '' ? found : undefined
}
