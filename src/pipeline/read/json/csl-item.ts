/** An item of CSL-JSON, as reference managers export it: https://docs.citationstyles.org/en/stable/specification.html */
import { dayOf } from '../facts/day.ts'
import { factsOf } from './facts-of.ts'
import type { JsonValue } from './parse.ts'
import type { Shape } from './shapes.ts'

export const cslItem: Shape = {
  name: 'CSL-JSON',
  sign: '“type”, “title” and “issued” or “author” with “family”',
  fits: (value) =>
    value.textOf('type') !== undefined &&
    value.textOf('title') !== undefined &&
    (value.member('issued') !== undefined ||
      value.member('author')?.elements.some((author) => author.member('family', 'literal')) === true),
  complete: () => true,
  read: (value) => {
    const abstract = value.member('abstract')
    const published = issued(value.member('issued'))
    return {
      title: value.textOf('title'),
      abstract: abstract?.text?.replace(/^<jats:title>[^<]*<\/jats:title>|<\/?jats:[^<>]*>/g, ' '),
      line: value.line,
      ...(abstract && { abstractLine: abstract.line }),
      ...factsOf(value),
      ...(published !== undefined && { published }),
      tex: 'whole',
    }
  },
}

/** A date's whole day, when it says one. */
function issued(date: JsonValue | undefined): string | undefined {
  const parts = date?.member('date-parts')?.elements[0]?.elements.map(({ text }) => text ?? '')
  return dayOf(parts?.length === 3 ? parts.join('-') : (date?.textOf('raw', 'literal') ?? date?.text))
}
