/** What of damaged formulas stayed text, for the report and for whoever edits the entry. */
import { remembered } from '../../remembered.ts'
import { isTellingRun } from './detect/telling-run.ts'
import type { Segment } from './segment.ts'

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
  return (word.match(/[A-Za-z]+/g) ?? []).some(tells)
}

/** Most words of a text have been in others. */
const MOST_WORDS = 50_000
const tells = remembered(isTellingRun, MOST_WORDS)
