/** Whether what arXiv has is surely the paper that a digest lists. */
import type { DigestItem } from '../pipeline/read/digest.ts'
import { likenessKey } from '../pipeline/write/identity.ts'
import { damage } from '../tex/damage.ts'
import type { Wanted } from './query.ts'

/** Least likeness of two abstracts of one paper: a revision changes a sentence, another paper nearly all of them. */
const LEAST = 0.85

/**
 * The candidate that is the paper: with the same title, and the same abstract or nearly; where the digest has no abstract, the same id.
 * Undefined if none or several are.
 */
export function matchOf(wanted: Wanted, candidates: readonly DigestItem[]): DigestItem | undefined {
  const sure = candidates.filter((candidate) => {
    const sameId = wanted.arxiv !== undefined && candidate.arxiv === wanted.arxiv
    if (wanted.arxiv !== undefined && !sameId) return false
    const sameTitle = likenessKey(candidate.title) === wanted.key
    if (wanted.abstract === undefined) return sameId && sameTitle
    return (sameId || sameTitle) && likeness(damage(candidate.abstract), wanted.abstract) >= LEAST
  })
  const ids = new Set(sure.map(({ arxiv }) => arxiv))
  return ids.size === 1 ? sure[0] : undefined
}

/** Dice's coefficient of the pairs of neighbouring words, 0 to 1; signs and white space make no difference. */
export function likeness(one: string, other: string): number {
  const [first, second] = [pairs(one), pairs(other)]
  let shared = 0
  const left = new Map(second)
  for (const [pair, count] of first) {
    const there = Math.min(count, left.get(pair) ?? 0)
    shared += there
  }
  const total = sum(first) + sum(second)
  return total === 0 ? 0 : (2 * shared) / total
}

function pairs(text: string): Map<string, number> {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const [index, word] of words.entries()) {
    const pair = `${words[index - 1] ?? ''} ${word}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
