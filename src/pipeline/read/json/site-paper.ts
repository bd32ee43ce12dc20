/** A paper as another site of this kind publishes it under `/api/v1/`: texts as Markdown, with what is in doubt. */
import { readMarkdown } from '../../write/from-markdown.ts'
import { dayOf } from '../facts/day.ts'
import { factsOf } from './facts-of.ts'
import type { JsonValue } from './parse.ts'
import type { Shape } from './shapes.ts'

/**
 * Where the document has the digest's own text, that is read, and restored here; otherwise the Markdown, in which formulas in doubt
 * are put back to what the digest said: nobody's guess becomes another site's certainty.
 */
export const sitePaper: Shape = {
  name: 'another site’s /api/v1/',
  sign: '“titleMarkdown” and “abstractMarkdown”',
  fits: (value) => value.textOf('titleMarkdown') !== undefined && value.textOf('abstractMarkdown') !== undefined,
  complete: () => true,
  read: (value) => {
    const scraped = value.member('scraped')
    const title = scraped?.textOf('title')
    const abstract = scraped?.textOf('abstract')
    const isScraped = title !== undefined && abstract !== undefined
    return {
      title: isScraped ? title : plainTex(value, 'title'),
      abstract: isScraped ? abstract : plainTex(value, 'abstract'),
      line: value.line,
      abstractLine: value.member('abstractMarkdown')?.line ?? value.line,
      ...factsOf(value),
      listed: dayOf(value.textOf('listed')),
      tex: isScraped ? 'unknown' : 'whole',
    }
  },
}

function plainTex(value: JsonValue, place: 'title' | 'abstract'): string {
  const doubts = (value.member('doubts')?.elements ?? []).map((doubt) => ({
    key: `${doubt.textOf('tex')} ${doubt.textOf('nth')}`,
    said: doubt.textOf('said') ?? '',
    place: doubt.textOf('place'),
  }))
  const seen = new Map<string, number>()
  // Occurrences are counted through title and abstract.
  const read = (of: 'title' | 'abstract') =>
    readMarkdown(value.textOf(`${of}Markdown`) ?? '').map((piece) => {
      if (piece.kind === 'link') return piece.label === piece.url ? piece.url : `\\href{${piece.url}}{${piece.label}}`
      if (piece.kind !== 'math') return piece.text.replaceAll('$', '\\$')
      const nth = (seen.get(piece.tex) ?? 0) + 1
      seen.set(piece.tex, nth)
      const doubt = doubts.find(({ key, place: where }) => where === of && key === `${piece.tex} ${nth}`)
      if (doubt) return doubt.said
      return piece.display ? `\n\n$$${piece.tex}$$\n\n` : `$${piece.tex}$`
    })
  const texts = { title: read('title').join(''), abstract: read('abstract').join('') }
  return texts[place]
}
