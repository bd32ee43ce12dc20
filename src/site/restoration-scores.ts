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
  { measure: 'found', unit: 'percent', arxiv: 89.0, pairs: 88.2, theory: 93.5 },
  { measure: 'structure', unit: 'percent', arxiv: 81.4, pairs: 86.9, theory: 69.3 },
  { measure: 'commands', unit: 'percent', arxiv: 84.7, pairs: 37.5, theory: 79.1, few: ['pairs'] },
  { measure: 'prose', unit: 'perThousand', arxiv: 0.52, pairs: 0.14, theory: 0.65 },
  { measure: 'falseAlarms', unit: 'percent', arxiv: 6.5, pairs: 3.1, theory: 13.2 },
  { measure: 'calibration', unit: 'percent', arxiv: 1.1, pairs: 3.2, theory: 4.5 },
]
