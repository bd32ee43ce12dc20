/** All that is open about formulas, in pages for the maintainer who settles it. */
import type { Phrase } from './abstract/phrase.ts'
import { setFormula } from './abstract/set-formula.ts'
import type { Paper } from './paper.ts'
import type { Stored } from './stored.ts'

interface OpenDoubt {
  /** The formula as HTML. */
  readonly html: string
  readonly tex: string
  readonly said: string
  /** 0 to 1. */
  readonly likely: number
  readonly isInTitle: boolean
}

/** What is open about one paper. */
export interface PaperDoubts {
  readonly slug: string
  readonly title: Phrase
  readonly file: string
  readonly doubts: readonly OpenDoubt[]
  /** Wreckage that stayed text. */
  readonly unrestored: readonly string[]
}

/** Bytes of HTML: half of what scripts/check.ts allows, since what stands around the formulas weighs as much again at most. */
const PAGE_LIMIT = 200 * 1024
const ROOM_FOR_DOUBT = 300

export function doubtsOf(
  paper: Pick<Paper, 'slug' | 'title' | 'file'>,
  stored: Pick<Stored, 'formulas' | 'unrestored'>,
): PaperDoubts {
  const doubts = stored.formulas.flatMap(({ doubt, likely, ...formula }): OpenDoubt[] => {
    if (doubt === undefined || likely === undefined) return []
    const { tex, place } = formula
    return [{ html: setFormula(formula, 'katex'), tex, said: doubt, likely, isInTitle: place === 'title' }]
  })
  const { slug, title, file } = paper
  return { slug, title, file, doubts, unrestored: stored.unrestored }
}

/** In the order given, a paper never split; at least one page, which is empty when nothing is open. Papers of which nothing is open are left out. */
export function doubtPages(papers: readonly PaperDoubts[], limit = PAGE_LIMIT): PaperDoubts[][] {
  const pages: PaperDoubts[][] = [[]]
  let weight = 0
  for (const paper of papers.filter(({ doubts, unrestored }) => doubts.length + unrestored.length > 0)) {
    const own = weightOf(paper)
    if (weight + own > limit && weight > 0) {
      pages.push([])
      weight = 0
    }
    pages.at(-1)?.push(paper)
    weight += own
  }
  return pages
}

function weightOf({ doubts, unrestored }: PaperDoubts): number {
  const formulas = doubts.reduce((sum, { html, tex, said }) => sum + html.length + tex.length + said.length + ROOM_FOR_DOUBT, 0)
  return unrestored.reduce((sum, source) => sum + source.length, formulas + ROOM_FOR_DOUBT)
}
