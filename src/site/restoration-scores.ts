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
  { measure: 'found', unit: 'percent', arxiv: 90.5, pairs: 90.4, theory: 94.3 },
  { measure: 'structure', unit: 'percent', arxiv: 82.7, pairs: 88.9, theory: 71.3 },
  { measure: 'commands', unit: 'percent', arxiv: 85.1, pairs: 42.9, theory: 87.6, few: ['pairs'] },
  { measure: 'prose', unit: 'perThousand', arxiv: 0.53, pairs: 0.13, theory: 0.66 },
  { measure: 'falseAlarms', unit: 'percent', arxiv: 4.6, pairs: 2, theory: 8.6 },
  { measure: 'calibration', unit: 'percent', arxiv: 2.1, pairs: 3.1, theory: 3.4 },
]
