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
  { measure: 'abstracts', unit: 'count', arxiv: 3919, pairs: 1687, theory: 863 },
  { measure: 'formulas', unit: 'count', arxiv: 4804, pairs: 586, theory: 2331 },
  { measure: 'found', unit: 'percent', arxiv: 89.1, pairs: 88.6, theory: 93.2 },
  { measure: 'structure', unit: 'percent', arxiv: 81.5, pairs: 87.5, theory: 70.3 },
  { measure: 'commands', unit: 'percent', arxiv: 87, pairs: 50, theory: 87.3, few: ['pairs'] },
  { measure: 'prose', unit: 'perThousand', arxiv: 0.52, pairs: 0.13, theory: 0.61 },
  { measure: 'falseAlarms', unit: 'percent', arxiv: 4.4, pairs: 1.9, theory: 8.3 },
  { measure: 'calibration', unit: 'percent', arxiv: 2.1, pairs: 3.5, theory: 3.6 },
]
