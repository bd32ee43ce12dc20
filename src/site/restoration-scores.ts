/** How often formulas are restored rightly, as measured last; changed by hand after each measurement. */

/** The three sets of papers, none of which the model has seen. */
export const sets = ['arxiv', 'pairs', 'theory'] as const

type ScoreSet = (typeof sets)[number]

type Measure = 'abstracts' | 'formulas' | 'found' | 'structure' | 'prose' | 'falseAlarms' | 'commands' | 'calibration'

export interface Score extends Readonly<Record<ScoreSet, number>> {
  readonly measure: Measure
  /** A count, a share of 100 or a share of 1,000. */
  readonly unit: 'count' | 'percent' | 'perThousand'
  /** Sets with so few cases that the figure says little. */
  readonly few?: readonly ScoreSet[]
}

export const scores: readonly Score[] = [
  { measure: 'abstracts', unit: 'count', arxiv: 3968, pairs: 1687, theory: 863 },
  { measure: 'formulas', unit: 'count', arxiv: 5330, pairs: 586, theory: 2331 },
  { measure: 'found', unit: 'percent', arxiv: 88.5, pairs: 88.2, theory: 93.1 },
  { measure: 'structure', unit: 'percent', arxiv: 81.2, pairs: 86.9, theory: 69.9 },
  { measure: 'commands', unit: 'percent', arxiv: 85.7, pairs: 37.5, theory: 83.3, few: ['pairs'] },
  { measure: 'prose', unit: 'perThousand', arxiv: 0.51, pairs: 0.12, theory: 0.63 },
  { measure: 'falseAlarms', unit: 'percent', arxiv: 6.3, pairs: 2.1, theory: 8.3 },
  { measure: 'calibration', unit: 'percent', arxiv: 1.1, pairs: 3.9, theory: 4.3 },
]
