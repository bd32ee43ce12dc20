/** What of damaged formulas stayed text, for the report and for whoever edits the entry. */
import { commandNames } from './detect/command-names.ts'
import type { Segment } from './segment.ts'
import { tellingNames } from './telling-names.ts'

/** A word of the text (between blanks, outer punctuation left off) and which of its equals it is, from 1, in reading order. */
export interface Unrestored {
  readonly source: string
  readonly nth: number
}

const CHUNK = /\S+/g

/** Wreckage in the prose of `segments`, as it stands in their `text`: scripts, stray braces, backslashes, bare command names. */
export function unrestored(segments: readonly Segment[]): Unrestored[] {
  const seen = new Map<string, number>()
  const out: Unrestored[] = []
  for (const segment of segments) {
    if (segment.kind !== 'text') continue
    for (const [chunk] of segment.text.matchAll(CHUNK)) {
      const source = bare(chunk)
      if (!isWreckage(source)) continue
      const nth = (seen.get(source) ?? 0) + 1
      seen.set(source, nth)
      out.push({ source, nth })
    }
  }
  return out
}

function bare(chunk: string): string {
  let start = 0
  let end = chunk.length
  while (start < end && '("“‘[,.;:'.includes(chunk[start] ?? '')) start++
  while (end > start && ')"”’],.;:!?'.includes(chunk[end - 1] ?? '')) end--
  return chunk.slice(start, end)
}

function isWreckage(word: string): boolean {
  if (word.length < 2) return false
  if (/\\[A-Za-z]/.test(word) || /[{}]/.test(word) || /\^[A-Za-z\d{(*+-]/.test(word)) return true
  if (/(?:^|[^A-Za-z\d_])(?:[A-Za-z]{1,2}|\))_[A-Za-z\d](?:[^A-Za-z\d_]|$)/.test(word)) return true
  if (/^[A-Z][a-z]+-\d/.test(word)) return false
  return (word.match(/[A-Za-z]+/g) ?? []).some(isBareCommand)
}

const LONGEST_RUN = 40
const LONGEST_NAME = 14
const MOST_VARIABLES = 3

/** Whether a run of letters is a telling name, or variables and names to its end with one that tells: `nvarepsilon`, `Omegaleft`. */
function isBareCommand(run: string): boolean {
  if (tellingNames.has(run)) return true
  if (run.length > LONGEST_RUN) return false
  // ways[i]: whether names alone lead from i to the end (a lost \mathbb leaves a capital there), and whether one of them tells.
  const ways: ('names' | 'telling' | undefined)[] = new Array(run.length + 1)
  ways[run.length] = 'names'
  if (/[A-Z]$/.test(run)) ways[run.length - 1] = 'names'
  for (let at = run.length - 2; at >= 0; at--) {
    for (let end = Math.min(run.length, at + LONGEST_NAME); end > at + 1; end--) {
      const [name, rest] = [run.slice(at, end), ways[end]]
      if (rest === undefined || !(commandNames.has(name) || tellingNames.has(name))) continue
      // A short name at a word's end tells nothing: men|u, k|eta.
      const tells = rest === 'telling' || (tellingNames.has(name) && name.length > 3)
      ways[at] = tells || ways[at] === 'telling' ? 'telling' : 'names'
    }
  }
  return ways.slice(0, MOST_VARIABLES + 1).includes('telling')
}
