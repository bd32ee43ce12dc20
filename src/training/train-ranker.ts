/** Learns the weights that tell good readings of formulas from bad ones: AdaGrad on the likelihood of the right ones. */
import type { Reading } from '../pipeline/restore/decode/beam.ts'
import type { Context } from '../pipeline/restore/decode/context.ts'
import { placeFeatures, RANK_BITS, readingFeatures, textFeatures } from '../pipeline/restore/decode/rank-features.ts'
import { type Random, shuffled } from './random.ts'

/** Readings of one formula, found by a model that did not see it, and which of them are right. */
export interface RankedList {
  readonly readings: readonly Reading[]
  readonly right: readonly boolean[]
  readonly context: Context
}

export interface TrainedRanker {
  readonly log: number
  readonly features: Float32Array
}

const EPOCHS = 4
const RATE = 0.1
const DECAY = 1e-3
const LOG_RATE = 0.02
/** A list whose right readings already have this share teaches nothing. */
const LEARNED = 0.9995

/** Lists without a right reading, or with nothing else, are passed over. */
export function trainRanker(lists: readonly RankedList[], random: Random): TrainedRanker {
  const weights = new Float32Array(2 ** RANK_BITS)
  const squares = new Float32Array(2 ** RANK_BITS)
  const useful = lists
    .filter(({ right }) => right.includes(true) && right.includes(false))
    .map((list) => ({ ...list, features: list.readings.map(({ tex }) => featuresOf(tex, list.context)) }))
  let log = 1
  let logSquares = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { readings, right, features } of shuffled(useful, random)) {
      const scores = readings.map(
        (reading, i) => log * reading.log + (features[i] ?? []).reduce((sum, place) => sum + (weights[place] ?? 0), 0),
      )
      const best = Math.max(...scores)
      const shares = scores.map((score) => Math.exp(score - best))
      const total = shares.reduce((sum, share) => sum + share, 0)
      const rightTotal = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0)
      if (rightTotal > LEARNED * total || rightTotal === 0) continue
      let logGradient = 0
      for (const [i, share] of shares.entries()) {
        const gradient = share / total - (right[i] ? share / rightTotal : 0)
        logGradient += gradient * (readings[i]?.log ?? 0)
        for (const place of features[i] ?? []) {
          const weight = weights[place] ?? 0
          const slope = gradient + DECAY * weight
          const square = (squares[place] ?? 0) + slope * slope
          squares[place] = square
          weights[place] = weight - (RATE * slope) / Math.sqrt(square + 0.01)
        }
      }
      logSquares += logGradient * logGradient
      log -= (LOG_RATE * logGradient) / Math.sqrt(logSquares + 1)
    }
  }
  return { log, features: weights }
}

function featuresOf(tex: string, { text, place }: Context): number[] {
  const features = readingFeatures(tex)
  return [...textFeatures(features, text), ...placeFeatures(features.wrapped, place)]
}
