import { describe, expect, it } from 'vitest'
import { BEGIN, INSIDE, LABELS, OUTSIDE, type Scores, sumsOf, viewOf } from '../../../../src/pipeline/restore/detect/chain.ts'

const LENGTH = 4
const label = Float64Array.from({ length: LENGTH * LABELS }, (_, i) => Math.sin(7 * i + 1))
const step = Float64Array.from({ length: LENGTH * LABELS * LABELS }, (_, i) => Math.cos(5 * i + 2))
for (let i = 0; i < LENGTH; i++) step[i * 9 + OUTSIDE * 3 + INSIDE] = -1e9
label[INSIDE] = -1e9
const scores: Scores = { length: LENGTH, label, step }

/** Every labelling with its score. */
const labellings = Array.from({ length: LABELS ** LENGTH }, (_, n) => {
  const labels = Array.from({ length: LENGTH }, (_, i) => Math.floor(n / LABELS ** i) % LABELS)
  const score = labels.reduce(
    (sum, y, i) => sum + (label[i * LABELS + y] ?? 0) + (i > 0 ? (step[i * 9 + (labels[i - 1] ?? 0) * 3 + y] ?? 0) : 0),
    0,
  )
  return { labels, score }
})
const total = labellings.reduce((sum, { score }) => sum + Math.exp(score), 0)

describe('a chain of four tokens, against all of its labellings', () => {
  it('sums them', () => expect(sumsOf(scores).total).toBeCloseTo(Math.log(total), 9))

  it('knows how likely a span is', () => {
    const share = labellings
      .filter(({ labels }) => labels[1] === BEGIN && labels[2] === INSIDE && labels[3] !== INSIDE)
      .reduce((sum, { score }) => sum + Math.exp(score), 0)
    const view = viewOf(scores)
    expect(view.share(view.ahead(1, BEGIN) + view.further(2, BEGIN) + view.ending(2, INSIDE))).toBeCloseTo(share / total, 9)
  })
})
