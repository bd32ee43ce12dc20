/** Reads papers as labelled text: `Title:`, `Authors:`, `PDF:`, `Summary:` or `Abstract:`, one after the other, plain or in Markdown. */
import { collect } from './collect.ts'
import type { ReadResult, Where } from './digest.ts'
import { addressOf, isCode, pdfOf } from './facts/addresses.ts'
import { arxivIdIn } from './facts/arxiv-id.ts'
import { namesIn } from './facts/authors.ts'
import { categoriesIn } from './facts/categories.ts'
import { dayOf } from './facts/day.ts'
import { type Block, blocksOf } from './labelled/blocks.ts'
import type { RawPaper } from './raw-paper.ts'

/** @returns digests; the TeX of this form is whole or damaged, as that of its source was. */
export function readLabelled(text: string, where: Where): ReadResult {
  const { blocks, preface } = blocksOf(text)
  const day = preface.map((line) => dayOf(line.replace(/^[^\d\p{L}]*(?:date|day)?\s*:?\s*/iu, ''))).find((found) => found)
  return collect(
    { papers: blocks.map(paperOf), tex: 'unknown', day, dayLookedFor: 'a line with the whole date above the papers' },
    where,
  )
}

function paperOf({ fields, line }: Block): RawPaper {
  const value = (...names: string[]) => names.map((name) => fields.get(name)).find((field) => field !== undefined)
  const links = ['pdf', 'link', 'url', 'id', 'arxiv', 'paper', 'doi'].flatMap((name) => addressesIn(fields.get(name)?.text ?? ''))
  const arxiv = links.flatMap((link) => arxivIdIn(link) ?? [])[0]
  const published = dayOf(value('published', 'submitted')?.text)
  const pdf = links.flatMap((link) => pdfOf(link) ?? [])[0]
  const code = addressesIn(value('code', 'github')?.text ?? '').flatMap((link) => addressOf(link) ?? [])
  const abstract = value('abstract')
  return {
    title: value('title')?.text,
    abstract: abstract?.text,
    line,
    ...(abstract && { abstractLine: abstract.line }),
    ...(arxiv !== undefined && { arxiv }),
    authors: namesIn(value('authors')?.text ?? ''),
    ...(published !== undefined && { published }),
    categories: categoriesIn(value('categories')?.text ?? ''),
    ...(pdf !== undefined && { pdf }),
    code: [...code, ...links.filter((link) => isCode(link))],
  }
}

/** The targets of Markdown links, or the words of the text. */
function addressesIn(text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target)
  return targets.length > 0 ? targets : text.split(/[\s,;]+/).filter((word) => word !== '')
}
