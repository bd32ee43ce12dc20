/** The parts of the search index: of a large archive each holds some months, so that a change makes one part anew and not all. */
import { hash } from 'node:crypto'
import type { Paper } from '../paper.ts'
import { listedOn } from '../shelves.ts'
import { indexFolder, partsFolder } from './files.ts'

/**
 * Papers from which a part is full. Of fewer papers it would be made sooner, and take its maker less memory; but whoever searches loads
 * his words' places from every part. Measured in BENCHMARKS.md.
 */
const FULL = 10_000

export type IndexedPaper = Pick<Paper, 'digests' | 'key'>

export interface SearchPart<P extends IndexedPaper> {
  /** The same as long as it holds the same. */
  readonly key: string
  /** Below the base path, ends with a slash. */
  readonly folder: string
  /** In the order of all papers. */
  readonly papers: readonly P[]
}

/**
 * Cuts between months, from the oldest on, so that a new digest changes the newest part alone; that has the engine in its folder, and
 * half as many papers as a full one at least, so that words are as rare in each part as in the others.
 *
 * @param themes ids of the site's themes, by which the index filters.
 * @param full papers from which a part is full.
 * @returns the newest first; a single one for less than one and a half times as many papers as fill a part.
 */
export function searchParts<P extends IndexedPaper>(
  papers: readonly P[],
  themes: readonly string[],
  full = FULL,
): SearchPart<P>[] {
  const byMonth = [...Map.groupBy(papers, monthOf)].sort(([a], [b]) => (a < b ? -1 : 1))
  const placeOf = new Map<string, number>()
  let [place, size, left] = [0, 0, papers.length]
  for (const [month, listed] of byMonth) {
    placeOf.set(month, place)
    size += listed.length
    left -= listed.length
    if (size < full || left < full / 2) continue
    place++
    size = 0
  }
  const parts = Array.from({ length: place + 1 }, (): P[] => [])
  for (const paper of papers) parts[placeOf.get(monthOf(paper)) ?? place]?.push(paper)
  return parts.reverse().map((held, age) => {
    const key = hash('sha256', JSON.stringify([themes, held.map((paper) => paper.key)])).slice(0, 16)
    return { key, folder: age === 0 ? indexFolder : `${partsFolder}${key}/`, papers: held }
  })
}

const monthOf = (paper: IndexedPaper) => listedOn(paper).slice(0, 7)
