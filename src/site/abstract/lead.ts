/** The lead of a paper: the first sentence of its abstract. */
import { parseMarkdown } from './markdown.ts'
import { type Phrase, phraseOf, type Run, runs } from './phrase.ts'
import { sentenceEnds } from './sentences.ts'

/** A first sentence shorter than this is joined by the next: "We study attention." says too little. */
const SHORT = 50

/** Takes an entry's body; empty when the body is. */
export function lead(body: string): Phrase {
  const [first] = parseMarkdown(body).children
  if (first === undefined) return { text: '', html: '' }
  const list = runs(first)
  return phraseOf(cut(list, sentenceEnd(list.map((run) => run.text).join(''))))
}

/** Offset just behind the first sentence. */
function sentenceEnd(text: string): number {
  return sentenceEnds(text).find((end) => end >= SHORT) ?? text.length
}

/** The runs up to an offset; a formula is taken whole. */
function cut(list: readonly Run[], end: number): Run[] {
  const kept: Run[] = []
  let at = 0
  for (const run of list) {
    if (at >= end) break
    kept.push(run.isFormula ? run : { ...run, text: run.text.slice(0, end - at) })
    at += run.text.length
  }
  return kept
}
