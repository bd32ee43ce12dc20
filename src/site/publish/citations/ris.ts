/** Citations as RIS, in UTF-8. */
import { once } from '../../../once.ts'
import { type Citation, type PublicationDay, titleText } from './citation.ts'
import { familyFirst } from './person.ts'

/**
 * One `UNPB` (unpublished work) a paper, in the order given. Each field is one line, however long; lines end as the format asks,
 * with CR and LF.
 *
 * Source: Research Information Systems, RIS Format Specifications (2001)
 */
export function ris(citations: readonly Citation[]): string {
  return citations.map(record).join('\r\n')
}

const record = once((paper: Citation) => {
  const fields = [
    ['TY', 'UNPB'],
    ['ID', paper.key],
    ['TI', titleText(paper)],
    ...paper.authors.map((name) => ['AU', familyFirst(name)]),
    ...(paper.published === undefined ? [] : dates(paper.published)),
    ...(paper.arxiv === undefined ? [] : [['AN', `arXiv:${paper.arxiv}`]]),
    ['UR', paper.url],
    ...paper.notes.map((note) => ['N1', note]),
    ['ER', ''],
  ]
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
})

function dates({ year, month, day }: PublicationDay): string[][] {
  return [
    ['PY', String(year)],
    ['DA', [year, month, day].map((part) => String(part).padStart(2, '0')).join('/')],
  ]
}
