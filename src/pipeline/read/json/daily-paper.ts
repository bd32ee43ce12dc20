/** A paper as the daily-papers API lists it: `{"paper": {"id", "title", "summary", "authors", …}, "title", …}`. */
import { dayOf } from '../facts/day.ts'
import { factsOf } from './facts-of.ts'
import type { Shape } from './shapes.ts'

/** The API gives its texts as its page shows them, damaged. */
export const dailyPaper: Shape = {
  name: 'daily-papers API',
  sign: '“paper” with “title” and “summary”',
  fits: (value) => value.member('paper')?.kind === 'object',
  complete: (value) => value.member('paper')?.textOf('title', 'summary') !== undefined,
  read: (value) => {
    const paper = value.member('paper') ?? value
    const said = [paper, value]
    const abstract = said.map((one) => one.member('summary') ?? one.member('abstract')).find((one) => one?.text !== undefined)
    return {
      title: paper.textOf('title') ?? value.textOf('title'),
      abstract: abstract?.text,
      line: value.line,
      ...(abstract && { abstractLine: abstract.line }),
      ...factsOf(paper),
      listed: said.map((one) => dayOf(one.textOf('submittedOnDailyAt'))).find((day) => day !== undefined),
      tex: 'damaged',
    }
  },
}
