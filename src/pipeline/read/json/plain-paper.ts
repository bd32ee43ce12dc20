/** A paper as an object with a title and an abstract, under the names that people give them. */
import { dayOf } from '../facts/day.ts'
import { factsOf } from './facts-of.ts'
import type { JsonValue } from './parse.ts'
import type { Shape } from './shapes.ts'

const TITLES = ['title', 'paper_title', 'name', 'headline']
/** `tex`: an abstract that says by its name that its TeX is whole. */
const ABSTRACTS = ['abstract', 'summary', 'tex', 'abstract_text', 'paper_abstract', 'content_text', 'description', 'text']

export const plainPaper: Shape = {
  name: 'list of papers',
  sign: '“title” and “abstract” or “summary”',
  fits: (value) => value.textOf(...TITLES) !== undefined || (value.textOf('abstract', 'summary') ?? '').length > 200,
  complete: (value) => value.textOf(...TITLES) !== undefined && abstractOf(value) !== undefined,
  read: (value) => {
    const abstract = abstractOf(value)
    return {
      title: value.textOf(...TITLES),
      abstract: abstract?.text,
      line: value.line,
      ...(abstract && { abstractLine: abstract.line }),
      ...factsOf(value),
      listed: dayOf(value.textOf('listed', 'submittedOnDailyAt', 'digest_date', 'scraped_date')),
      ...(value.textOf('tex') !== undefined && { tex: 'whole' as const }),
    }
  },
}

function abstractOf(value: JsonValue): JsonValue | undefined {
  return ABSTRACTS.map((name) => value.member(name)).find((one) => one?.text !== undefined)
}
