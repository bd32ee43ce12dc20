/** Counts in how many abstracts a string of tokens is a formula, a part of one, or no mathematics: the judges' memory. */
import { BEGIN, INSIDE, OUTSIDE } from '../pipeline/restore/detect/chain.ts'
import { surroundings } from '../pipeline/restore/detect/surroundings.ts'
import { tokenize } from '../pipeline/restore/detect/tokens.ts'
import { LONGEST_STRING, type Memory, packCounts, Strings } from '../pipeline/restore/judge/memory.ts'
import type { Example } from './example.ts'
import { labelsOf } from './train-chain.ts'

/** A string that fewer abstracts have as a formula tells of these abstracts alone. */
const RAREST = 3

/** The memory of abstracts, each as the examples it gives. `commonness`: how common a lower-case word is in prose, 0 to 5. */
export function countStrings(abstracts: readonly (readonly Example[])[], commonness: (word: string) => number): Memory {
  const texts = abstracts.map((examples) =>
    examples.map(({ shown, formulas }) => {
      const tokens = tokenize(shown)
      return { strings: new Strings(tokens, surroundings(tokens, commonness).words), labels: labelsOf(tokens, formulas) }
    }),
  )
  const formulas = new Map<number, number>()
  for (const variants of texts) {
    const own = new Set<number>()
    for (const { strings, labels } of variants) {
      for (const [first, last] of spansOf(labels)) {
        if (last - first < LONGEST_STRING) for (const key of strings.keys(first, last)) own.add(key)
      }
    }
    count(formulas, own)
  }
  for (const [key, abstracts] of formulas) if (abstracts < RAREST) formulas.delete(key)
  const [parts, outside] = [new Map<number, number>(), new Map<number, number>()]
  for (const variants of texts) {
    const own = [new Set<number>(), new Set<number>()] as const
    for (const { strings, labels } of variants) {
      for (let first = 0; first < labels.length; first++) {
        let touches = false
        for (const [last, ...keys] of strings.from(first, Math.min(labels.length, first + LONGEST_STRING) - 1)) {
          touches ||= labels[last] !== OUTSIDE
          for (const key of keys) if (formulas.has(key) && !isSpan(labels, first, last)) own[touches ? 1 : 0].add(key)
        }
      }
    }
    count(outside, own[0])
    count(parts, own[1])
  }
  const keys = Uint32Array.from(formulas.keys()).sort()
  return {
    keys,
    counts: Uint16Array.from(keys, (key) => packCounts(formulas.get(key) ?? 0, parts.get(key) ?? 0, outside.get(key) ?? 0)),
  }
}

function count(counts: Map<number, number>, keys: ReadonlySet<number>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** First and last tokens of the formulas that `labels` tell. */
function spansOf(labels: Uint8Array): [number, number][] {
  const spans: [number, number][] = []
  for (const [i, label] of labels.entries()) {
    const span = spans.at(-1)
    if (label === BEGIN) spans.push([i, i])
    else if (label !== OUTSIDE && span) span[1] = i
  }
  return spans
}

function isSpan(labels: Uint8Array, first: number, last: number): boolean {
  if (labels[first] !== BEGIN || labels[last + 1] === INSIDE) return false
  for (let i = first + 1; i <= last; i++) if (labels[i] !== INSIDE) return false
  return true
}
