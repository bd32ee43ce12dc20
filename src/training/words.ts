/** How common words are in prose: words of abstracts outside their formulas, counted. */
import { hashText } from '../pipeline/restore/detect/hash.ts'
import type { Example } from './example.ts'

/** Counts below which a word is of commonness 1, 2, 3, 4; the rest is 5. */
const STEPS = [3, 10, 100, 1000]
/** A word seen once tells as little as one never seen. */
const RAREST = 2

/** How common a word is that was seen `count` times: 0 (never) to 5. */
export function commonnessOf(count: number): number {
  if (count < 1) return 0
  const step = STEPS.findIndex((limit) => count < limit)
  return step < 0 ? STEPS.length + 1 : step + 1
}

/** The lower-case words of prose in `examples`, with how often each stands there. */
export function countWords(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { shown, formulas } of examples) {
    let next = 0
    for (const match of shown.matchAll(/[A-Za-z]+/g)) {
      while (next < formulas.length && (formulas[next]?.end ?? 0) <= match.index) next++
      if ((formulas[next]?.start ?? shown.length) <= match.index) continue
      const word = match[0].toLowerCase()
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

/** The words as the model keeps them: sorted hashes, commonness in the lowest three bits. */
export function wordTable(counts: ReadonlyMap<string, number>): Uint32Array {
  const entries = [...counts].filter(([, count]) => count >= RAREST)
  return Uint32Array.from(entries, ([word, count]) => ((hashText(word) & ~7) | commonnessOf(count)) >>> 0).sort()
}
