/** What can be wrong with a paper of any form that says which text is its title and which its abstract. */
import type { Problem } from '../../problem.ts'
import { quote } from './quote.ts'

export const paperWithoutTitle = (file: string, line: number, abstract: string): Problem => ({
  file,
  line,
  rule: 'paper-without-title',
  what:
    abstract === '' ? 'this paper has neither title nor abstract' : `the abstract that begins ${quote(abstract)} has no title`,
  fix: 'put its title there, or delete it',
  scope: 'item',
})

export const paperWithoutAbstract = (file: string, line: number, title: string, arxiv: string | undefined): Problem => ({
  file,
  line,
  rule: 'title-without-abstract',
  what: `the paper ${quote(title)} has no abstract`,
  fix:
    arxiv === undefined
      ? 'put its abstract there, or delete it'
      : `run npm run lookup, which asks arXiv for ${arxiv}, or put its abstract there, or delete it`,
  scope: 'item',
})

export const abstractBreaksOff = (file: string, line: number, title: string, abstract: string): Problem => ({
  file,
  line,
  rule: 'abstract-cut-off',
  what: `the abstract of ${quote(title)} breaks off after ${quote(abstract, 'end')}`,
  fix: 'put the whole abstract there',
  scope: 'item',
})

export const paperTooLong = (file: string, line: number, text: string, title: number, abstract: number): Problem => ({
  file,
  line,
  rule: 'paper-too-long',
  what: `the paper ${quote(text)} has a title of more than ${title} characters or an abstract of more than ${abstract}`,
  fix: 'put each of the two there alone, or delete it',
  scope: 'item',
})

export const noPapers = (file: string): Problem => ({
  file,
  line: 0,
  rule: 'no-papers',
  what: 'there is no paper with a title and an abstract in it',
  fix: 'fetch or save it again once the source has its papers, or delete the file',
  scope: 'run',
})

/** @param looked What was looked for. */
export const notAPaper = (file: string, line: number, what: string, looked: string): Problem => ({
  file,
  line,
  rule: 'not-a-paper',
  what: `${what} is no paper: it has none of ${looked}`,
  fix: 'delete it, or give it what is missing',
  scope: 'item',
})

/** What parsers that call themselves for each bracket in a bracket end with. */
const TOO_DEEP = /^Maximum call stack size exceeded[\s\S]*/

export const malformed = (file: string, line: number, form: string, why: string): Problem => ({
  file,
  line,
  rule: 'malformed',
  what: `the file looks like ${form} but is not: ${why.replace(TOO_DEEP, 'brackets stand in one another too deep')}`,
  fix: 'fetch or save it again, whole and unaltered',
  scope: 'run',
})
