/** A paper as the API gives it: in short in pages, whole in a file of its own. */

import { withSources } from '../../abstract/sources.ts'
import { absolute, addresses } from '../../href.ts'
import { listedOn } from '../../shelves.ts'
import type { Stored } from '../../stored.ts'
import { apiPaths } from './addresses.ts'
import type { ApiContent, ListedPaper } from './schemas.ts'

type Source = Pick<Stored, 'data' | 'body' | 'text' | 'formulas' | 'unrestored' | 'paper'>

const placeOf = ({ place }: Stored['formulas'][number]) => (place === 'title' ? 'title' : 'abstract')

/** What is not known of the paper is left out. */
export function listedPaper(source: Source): ListedPaper {
  const { data, body, formulas, unrestored, paper } = source
  const { slug, arxiv, authors, published, categories, pdf, code, updated, withdrawn } = data
  return {
    id: data.guid,
    slug,
    key: data.key,
    url: absolute(addresses.paper(slug)),
    data: absolute(apiPaths.paper(slug)),
    title: paper.title.text,
    titleMarkdown: data.title,
    abstractMarkdown: body,
    listed: listedOn(data),
    updated,
    digests: data.digests,
    themes: data.themes,
    arxiv,
    authors,
    published,
    withdrawn,
    categories,
    pdf,
    code,
    doubts: withSources(source, formulas).flatMap(({ formula, nth }) => {
      const { tex, doubt, likely } = formula
      return doubt === undefined || likely === undefined ? [] : [{ tex, nth, place: placeOf(formula), said: doubt, likely }]
    }),
    unrestored: [...unrestored],
  }
}

export function wholePaper(source: Source): ApiContent<'paper'> {
  const { data, formulas, text } = source
  return {
    ...listedPaper(source),
    abstract: text,
    markdown: absolute(addresses.markdown(data.slug)),
    evidence: data.evidence ?? {},
    formulas: withSources(source, formulas).map(({ formula, origin, said }) => {
      const { tex, text: readable, display, likely } = formula
      return { tex, text: readable, place: placeOf(formula), display, origin, said, likely }
    }),
    scraped: data.scraped,
  }
}
