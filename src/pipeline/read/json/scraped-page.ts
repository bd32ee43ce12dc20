/** A paper as page scrapers store it: `{"title", "paper_url", "details": {"abstract", "pdf_url", "github_links", …}}`. */
import { dayOf } from '../facts/day.ts'
import { factsOf } from './facts-of.ts'
import type { Shape } from './shapes.ts'

export const scrapedPage: Shape = {
  name: 'page scrape',
  sign: '“title” and “details” with “abstract”',
  fits: (value) => value.member('details')?.kind === 'object' && (value.member('title', 'paper_url')?.text ?? '') !== '',
  complete: () => true,
  read: (value) => {
    const details = value.member('details') ?? value
    const abstract = details.member('abstract', 'summary') ?? value.member('abstract', 'summary')
    return {
      title: value.textOf('title') ?? details.textOf('title'),
      abstract: abstract?.text,
      line: value.line,
      ...(abstract && { abstractLine: abstract.line }),
      ...factsOf(details),
      ...factsOf(value),
      listed: dayOf(value.textOf('scraped_date', 'date') ?? details.textOf('scraped_at')),
      tex: 'damaged',
    }
  },
}
