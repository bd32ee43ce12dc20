/** What the first judges made of a text's other candidates, as signals for the second ones. */
import type { Place } from '../detect/detect.ts'
import { logit, overlapping } from './signals.ts'

/** A candidate with the first judges' probabilities. */
export interface Opinion extends Pick<Place, 'first' | 'last'> {
  readonly source: string
  readonly placed: number
  readonly right: number
}

/** What may stand in the place of a candidate: bounded, so that no text takes long. */
const UNLIKELY = 0.15
const MOST_INSIDE = 30

/** One list of numbers for each of a text's candidates, in their order. */
export function rivalsOf(opinions: readonly Opinion[]): number[][] {
  const equals = new Map([...Map.groupBy(opinions, ({ source }) => source)].map(([source, own]) => [source, summed(own)]))
  const highest = (list: readonly Opinion[]) => list.reduce((most, { placed }) => Math.max(most, placed), 0)
  const most = highest(opinions)
  const wrecked = highest(opinions.filter(({ source }) => /[\^_{}]/.test(source)))
  const overlaps = overlapping(opinions)
  const besides = besidesOf(opinions)
  return opinions.map((own, i) => {
    let [likeliest, within, around, sum, rightestRival] = [0, 0, 0, 0, 0]
    const inside: Opinion[] = []
    for (const other of overlaps[i] ?? []) {
      likeliest = Math.max(likeliest, other.placed)
      rightestRival = Math.max(rightestRival, other.right)
      sum += other.placed
      if (other.first <= own.first && other.last >= own.last) around = Math.max(around, other.placed)
      if (other.first >= own.first && other.last <= own.last) {
        within = Math.max(within, other.placed)
        if (other.placed > UNLIKELY && inside.length < MOST_INSIDE) inside.push(other)
      }
    }
    const { count, total, best, second } = equals.get(own.source) ?? summed([own])
    const mean = count === 1 ? -1 : (total - own.placed) / (count - 1)
    const rightest = own.right === best ? second : best
    return [
      ...[own.placed, own.right, likeliest, within, around, rightestRival, most, wrecked].map(logit),
      ...(besides[i] ?? []).map(logit),
      ...[sum, mean, rightest, bestApart(inside)],
    ]
  })
}

/** Equal strings together; the second highest probability of being right is -1 where there is but one. */
function summed(equals: readonly Opinion[]) {
  let [total, best, second] = [0, -1, -1]
  for (const { placed, right } of equals) {
    total += placed
    second = Math.max(second, Math.min(best, right))
    best = Math.max(best, right)
  }
  return { count: equals.length, total, best, second }
}

/** The most that candidates (by their first tokens) without overlap come to, their probabilities added. */
function bestApart(candidates: readonly Opinion[]): number {
  const sorted = candidates.toSorted((a, b) => a.last - b.last)
  const best: number[] = [0]
  for (const [k, { first, placed }] of sorted.entries()) {
    let before = k
    while (before > 0 && (sorted[before - 1]?.last ?? 0) >= first) before--
    best.push(Math.max(best[k] ?? 0, (best[before] ?? 0) + placed))
  }
  return best[sorted.length] ?? 0
}

/** How far apart, in tokens, the formulas of a list stand: `x, y and z`. */
const NEXT = 3

/**
 * For each candidate, of those that end before it begins, or begin after it ends: the highest probability right before it, right behind
 * it, and anywhere with scripts or braces.
 */
function besidesOf(opinions: readonly Opinion[]): number[][] {
  const tokens = opinions.reduce((most, { last }) => Math.max(most, last), 0) + 1
  const [ending, beginning] = [new Float64Array(tokens), new Float64Array(tokens)]
  const [wreckedBefore, wreckedBehind] = [new Float64Array(tokens + 1), new Float64Array(tokens + 1)]
  for (const { first, last, source, placed } of opinions) {
    ending[last] = Math.max(ending[last] ?? 0, placed)
    beginning[first] = Math.max(beginning[first] ?? 0, placed)
    if (!/[\^_{}]/.test(source)) continue
    wreckedBefore[last + 1] = Math.max(wreckedBefore[last + 1] ?? 0, placed)
    wreckedBehind[first] = Math.max(wreckedBehind[first] ?? 0, placed)
  }
  for (let i = 1; i <= tokens; i++) wreckedBefore[i] = Math.max(wreckedBefore[i] ?? 0, wreckedBefore[i - 1] ?? 0)
  for (let i = tokens - 1; i >= 0; i--) wreckedBehind[i] = Math.max(wreckedBehind[i] ?? 0, wreckedBehind[i + 1] ?? 0)
  return opinions.map(({ first, last }) => [
    Math.max(0, ...ending.subarray(Math.max(0, first - NEXT), first)),
    Math.max(0, ...beginning.subarray(last + 1, last + 1 + NEXT)),
    Math.max(wreckedBefore[first] ?? 0, wreckedBehind[last + 1] ?? 0),
  ])
}
