/** Citations as CSL-JSON. */
import { once } from '../../../once.ts'
import { type Citation, type PublicationDay, titleText } from './citation.ts'
import { person } from './person.ts'

/**
 * One `article`, CSL's type of a preprint, a paper, in the order given.
 *
 * Source: https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export function cslJson(citations: readonly Citation[]): string {
  return citations.length === 0 ? '[]\n' : `[\n ${citations.map(record).join(',\n ')}\n]\n`
}

/** As it stands in the list. */
const record = once((paper: Citation) => {
  const fields = {
    id: paper.key,
    type: 'article',
    'citation-key': paper.key,
    title: titleText(paper),
    ...(paper.authors.length === 0 ? {} : { author: paper.authors.map(author) }),
    ...(paper.published === undefined ? {} : { issued: issued(paper.published) }),
    ...(paper.arxiv === undefined ? {} : { publisher: 'arXiv', number: `arXiv:${paper.arxiv}` }),
    URL: paper.url,
    note: paper.notes.join('. '),
  }
  return JSON.stringify(fields, null, 1).replaceAll('\n', '\n ')
})

function issued({ year, month, day }: PublicationDay) {
  return { 'date-parts': [[year, month, day]] }
}

function author(name: string): { literal: string } | { family: string; given: string } {
  const { family, given } = person(name)
  return given === undefined ? { literal: family } : { family, given }
}
