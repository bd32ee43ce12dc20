/** Segments and the Markdown written of them, spelled in one way so that they can be compared. */
import type { Segment } from '../../../src/pipeline/restore/segment.ts'
import type { Piece } from '../../../src/pipeline/write/from-markdown.ts'
import { oneLineTex, plainCharacters } from '../../../src/pipeline/write/plain-characters.ts'
import { isWebAddress } from '../../../src/web-address.ts'

/** What must come back: the segments' own text, with neighbours joined and white space as Markdown shows it. */
export function expected(segments: readonly Segment[], oneLine: boolean): string {
  const marked = segments
    .map((segment) => {
      if (segment.kind === 'text') return plainCharacters(segment.text)
      if (segment.kind === 'math')
        return oneLineTex(segment.tex) === '' ? plainCharacters(segment.source) : `⟦${oneLineTex(segment.tex)}⟧`
      const label = plainCharacters(segment.label ?? segment.url)
        .replace(/\s+/g, ' ')
        .trim()
      const isLink = label !== '' && isWebAddress(segment.url) && !/[[\]]/.test(segment.url)
      return isLink ? `⟨${segment.url}|${label}⟩` : plainCharacters(segment.source)
    })
    .join('')
  return spaced(oneLine ? marked.replace(/\s/g, (space) => (space === '\n' ? ' ' : space)) : marked)
}

/** What did come back, written alike. */
export function actual(pieces: readonly Piece[]): string {
  return spaced(
    pieces
      .map((piece) => {
        if (piece.kind === 'text') return piece.text
        if (piece.kind === 'math') return `⟦${piece.tex}⟧`
        if (piece.kind === 'link') return `⟨${piece.url}|${piece.label}⟩`
        throw new Error(`markup got in: ${piece.type}: ${piece.text}`)
      })
      .join(''),
  )
}

function spaced(value: string): string {
  return value
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => paragraph.replace(/[\t\n ]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}
