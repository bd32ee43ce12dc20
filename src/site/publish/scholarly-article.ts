/** A paper as schema.org's ScholarlyArticle, for search engines. */
import { arxivPage } from '../arxiv.ts'
import { absolute, addresses } from '../href.ts'
import type { Paper } from '../paper.ts'
import type { ThemeName } from '../shelves.ts'

interface Described {
  readonly paper: Pick<Paper, 'slug' | 'title' | 'authors' | 'arxiv' | 'published'>
  /** Plain text. */
  readonly abstract: string
  readonly themes: readonly Pick<ThemeName, 'id' | 'label'>[]
  readonly language: string
}

/**
 * JSON-LD that may stand in a script element: no text of a paper ends it. What is not known is left out.
 *
 * Source: https://schema.org/ScholarlyArticle
 */
export function scholarlyArticle({ paper, abstract, themes, language }: Described): string {
  const { arxiv } = paper
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    url: absolute(addresses.paper(paper.slug)),
    name: paper.title.text,
    headline: paper.title.text,
    abstract,
    inLanguage: language,
    ...(paper.authors.length === 0 ? {} : { author: paper.authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(paper.published === undefined ? {} : { datePublished: paper.published }),
    ...(arxiv === undefined
      ? {}
      : { sameAs: arxivPage(arxiv), identifier: { '@type': 'PropertyValue', propertyID: 'arXiv', value: arxiv } }),
    about: themes.map(({ id, label }) => ({ '@type': 'DefinedTerm', name: label, url: absolute(addresses.theme(id)) })),
  }).replaceAll('<', '\\u003c')
}
