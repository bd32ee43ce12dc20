/** Typing errors put right against the words that the site has. */
import type { Vocabulary } from './vocabulary.ts'

/** A shorter word is too near to too many others. */
const SHORTEST = 4
/** From this length on, two errors are still told. */
const TWO_ERRORS = 6
const SHORTEST_PART = 3

/** Whether it is made of letters alone, as the words of the vocabulary are. */
export const isWord = (text: string) => /^\p{L}+$/u.test(text)

/** Whether a word of the site begins so. */
export function isBeginning(text: string, vocabulary: Vocabulary): boolean {
  for (const word of vocabulary.keys()) if (word.startsWith(text)) return true
  return false
}

/** Whether no word that begins with another letter could be likelier than this correction. */
export const isCertain = (word: string, correction: string) => word[0] === correction[0] && distance(word, correction, 1) === 1

/**
 * The words that were probably meant by `word`, the likeliest first; none when it is like none.
 * Nearest first, then those with the same first letter, then the commonest.
 */
export function corrections(word: string, vocabulary: Vocabulary): string[] {
  if (word.length < SHORTEST || !isWord(word)) return []
  const most = word.length < TWO_ERRORS ? 1 : 2
  const near: { readonly candidate: string; readonly rank: number }[] = []
  for (const [candidate, { power }] of vocabulary) {
    const errors = distance(word, candidate, most)
    if (errors <= most) near.push({ candidate, rank: errors * 20 + (candidate[0] === word[0] ? 0 : 10) - power })
  }
  const found = near.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate)
  const split = near.some(({ rank }) => rank <= 20) ? undefined : inTwo(word, vocabulary)
  return split === undefined ? found : [split, ...found]
}

/** `flashattention` → `flash attention`. */
function inTwo(word: string, vocabulary: Vocabulary): string | undefined {
  let best: { readonly text: string; readonly rank: number } | undefined
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const halves = [vocabulary.get(word.slice(0, at)), vocabulary.get(word.slice(at))]
    const rank = Math.min(...halves.map((half) => half?.power ?? -1))
    if (rank > (best?.rank ?? -1)) best = { text: `${word.slice(0, at)} ${word.slice(at)}`, rank }
  }
  return best?.text
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two words; more than `most` is told as `most + 1`.
 * Source: optimal string alignment, a restricted Damerau–Levenshtein distance.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cell = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (!same && i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cell = Math.min(cell, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cell)
      least = Math.min(least, cell)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? most + 1
}
