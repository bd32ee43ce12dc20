/** A restored text as plain words, for classifying and counting: what a reader would see, without markup. */
import { readable } from '../../tex/readable.ts'
import type { Segment } from '../restore/segment.ts'

/** @returns prose as it is, formulas as readable Unicode, links as their label or their address. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map(plain).join('')
}

function plain(segment: Segment): string {
  switch (segment.kind) {
    case 'text':
      return segment.text
    case 'math':
      return readable(segment.tex)
    case 'link':
      return segment.label ?? segment.url
  }
}
