/** What a citation says of a paper, whatever its format. */
import type { EntryData } from '../../../entry.ts'
import { parseMarkdown } from '../../abstract/markdown.ts'
import { formulasOf } from '../../abstract/occurrences.ts'
import { runs } from '../../abstract/phrase.ts'
import { arxivPage } from '../../arxiv.ts'
import { addresses } from '../../href.ts'
import { listedOn } from '../../shelves.ts'
import { words } from '../../words.ts'

/** A stretch of a title: words, or one formula. */
export interface TitlePart {
  /** Plain Unicode text in one line. */
  readonly text: string
  /** The formula's TeX without dollars; undefined for words. */
  readonly tex: string | undefined
}

/** As numbers: month 1 to 12. */
export interface PublicationDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface Citation {
  /** Unique over the site. */
  readonly key: string
  readonly title: readonly TitlePart[]
  /** As the entry has them; empty when they are unknown. */
  readonly authors: readonly string[]
  /** arXiv id without version. */
  readonly arxiv: string | undefined
  /** Primary arXiv category. */
  readonly category: string | undefined
  /** The day the paper appeared; undefined when its source does not say, for a digest's date is another thing. */
  readonly published: PublicationDay | undefined
  /** The paper on arXiv when its id is known, else its page on this site. */
  readonly url: string
  /** Sentences without their full stops: when it was listed, why it is withdrawn if it is, then one a doubtful formula of the title. */
  readonly notes: readonly string[]
}

type CitedData = Pick<
  EntryData,
  'title' | 'key' | 'slug' | 'digests' | 'arxiv' | 'authors' | 'categories' | 'published' | 'doubts' | 'verified' | 'withdrawn'
>

/** @param siteUrl absolute address of the site's home page, with its final slash. */
export function citation(data: CitedData, siteUrl: string): Citation {
  const formulas = formulasOf(data, { type: 'root', children: [] })
  const inTitle = formulas.values()
  const title = runs(parseMarkdown(data.title)).map(({ text, isFormula }) => ({
    text: oneLine(text),
    tex: isFormula ? inTitle.next().value?.tex : undefined,
  }))
  const { key, arxiv, authors = [], categories, published } = data
  return {
    key,
    title,
    authors: authors.map((name) => oneLine(name).trim()).filter((name) => name !== ''),
    arxiv,
    category: arxiv === undefined ? undefined : categories?.[0],
    published: published === undefined ? undefined : publicationDay(published),
    url: arxiv === undefined ? siteUrl + addresses.paper(data.slug) : arxivPage(arxiv),
    notes: [
      words.cite.listed(listedOn(data)),
      ...(data.withdrawn === undefined ? [] : [oneLine(words.cite.withdrawn(data.withdrawn))]),
      ...formulas.flatMap(({ text, doubt }) => (doubt === undefined ? [] : [oneLine(words.cite.doubtful(text, doubt))])),
    ],
  }
}

/** A title as plain Unicode text. */
export function titleText({ title }: Pick<Citation, 'title'>): string {
  return oneLine(title.map(({ text }) => text).join('')).trim()
}

/** @param date `YYYY-MM-DD` */
function publicationDay(date: string): PublicationDay {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

/** Line breaks and characters without a shape would end or break a field; each stretch of them and of blanks is one blank. */
function oneLine(text: string): string {
  return text.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ')
}
