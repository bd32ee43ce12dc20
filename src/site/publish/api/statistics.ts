/** Counts over the whole site. */
import type { Paper } from '../../paper.ts'
import { type Library, listedOn } from '../../shelves.ts'
import type { ApiContent } from './schemas.ts'

export function statistics({ papers, digests, themes }: Library): ApiContent<'statistics'> {
  const sum = (of: (paper: Paper) => number) => papers.reduce((total, paper) => total + of(paper), 0)
  const restored = sum(({ origins }) => origins.restored)
  const whole = sum(({ origins }) => origins.whole)
  const arxiv = sum(({ origins }) => origins.arxiv)
  const byHand = sum(({ origins }) => origins.byHand)
  const months = [...new Set(papers.map(monthOf))].sort()
  const byMonth = (list: readonly Paper[]) => months.map((month) => list.filter((paper) => monthOf(paper) === month).length)
  const named = themes.filter(({ place }) => place !== undefined)
  return {
    papers: papers.length,
    digests: digests.length,
    formulas: {
      shown: restored + whole + arxiv + byHand,
      restored,
      whole,
      arxiv,
      byHand,
      doubtful: sum(({ doubtful }) => doubtful),
      unrestored: sum(({ unrestored }) => unrestored),
    },
    months,
    papersByMonth: byMonth(papers),
    themesByMonth: Object.fromEntries(named.map((theme) => [theme.id, byMonth(theme.papers)])),
  }
}

const monthOf = (paper: Paper) => listedOn(paper).slice(0, 7)
