/** Finds where a page's papers begin: below the line with the day's date, whatever stands above it. */
import { agrees, parseDateLine } from './date-line.ts'
import type { Unit } from './units.ts'

export type Start =
  /** Index of the first unit below the date line, and the title of what looked like a paper above it. */
  | { readonly kind: 'found'; readonly index: number; readonly above: Unit | undefined }
  | { readonly kind: 'contradicted'; readonly by: Unit }
  | { readonly kind: 'missing' }

/** More than this many seeming papers above the date line cannot be page chrome. */
const mostPapersAbove = 1

/**
 * A page may say several dates above its papers (links to other days): one that agrees with the file's name is the day's.
 * Dates below the first paper are when papers were published, and count only if no other agrees.
 */
export function startOf(units: readonly Unit[], date: string): Start {
  const above: Unit[] = []
  let contradicting: Unit | undefined
  let title: Unit | undefined
  for (const [index, unit] of units.entries()) {
    const said = unit.kind === 'page' ? parseDateLine(unit.text) : undefined
    if (said && agrees(said, date)) return { kind: 'found', index: index + 1, above: above[0] }
    if (said && above.length === 0) contradicting ??= unit
    if (unit.kind === 'abstract') {
      if (title) above.push(title)
      title = undefined
    } else if (unit.kind === 'title' || unit.kind === 'either') title = unit
    if (above.length > mostPapersAbove) break
  }
  return contradicting ? { kind: 'contradicted', by: contradicting } : { kind: 'missing' }
}
