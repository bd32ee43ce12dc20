/** Reads Markdown that lists papers: as headings with text below, as list items, or as rows of a table. */
import { collect } from './collect.ts'
import { malformed } from './collect-faults.ts'
import type { ReadResult, Where } from './digest.ts'
import { addressOf, isCode, pdfOf } from './facts/addresses.ts'
import { arxivIdIn } from './facts/arxiv-id.ts'
import { namesIn } from './facts/authors.ts'
import { categoriesIn } from './facts/categories.ts'
import { dayOf } from './facts/day.ts'
import { dateIn } from './markdown/date-in.ts'
import { type Listed, listedIn } from './markdown/listed.ts'
import { parseMarkdown } from './markdown/parse.ts'
import { tangleIn } from './markdown/tangle.ts'
import type { RawPaper } from './raw-paper.ts'

/** @returns digests; the TeX of this form is whole or damaged, as that of its source was. */
export function readMarkdown(text: string, where: Where): ReadResult {
  const tangle = tangleIn(text)
  if (tangle !== undefined) {
    const why = 'from here on stand more brackets, stars and underscores together, or lists in lists, than any list of papers has'
    return { digests: [], problems: [malformed(where.file, tangle, 'Markdown', why)] }
  }
  const document = parseMarkdown(text)
  return collect(
    {
      papers: listedIn(document).map(paperOf),
      tex: 'unknown',
      day: dateIn(document),
      dayLookedFor: 'a heading or front matter with the whole date',
    },
    where,
  )
}

function paperOf({ title, abstract, line, abstractLine, links, fields }: Listed): RawPaper {
  const arxiv = [...links, fields.get('arxiv') ?? '', fields.get('id') ?? ''].flatMap((link) => arxivIdIn(link) ?? [])[0]
  const pdf = links.flatMap((link) => pdfOf(link) ?? [])[0]
  const published = dayOf(fields.get('published'))
  return {
    title,
    abstract,
    line,
    ...(abstractLine !== undefined && { abstractLine }),
    ...(arxiv !== undefined && { arxiv }),
    authors: namesIn(fields.get('authors') ?? ''),
    ...(published !== undefined && { published }),
    categories: categoriesIn(fields.get('categories') ?? ''),
    ...(pdf !== undefined && { pdf }),
    code: links.filter((link) => addressOf(link) !== undefined && isCode(link)),
  }
}
