/** How much of a digest goes into a letter. */

import { remembered } from '../../../remembered.ts'
import { sentenceEnds } from '../../abstract/sentences.ts'
import { type Edition, papersOf } from './edition.ts'

/** What is kept of an edition; what is left out is a link away. */
export interface Cut {
  /** Sentences of each abstract; 0 for none, infinite for the whole abstract. */
  readonly sentences: number
  /** How many papers, from the first on. */
  readonly papers: number
}

/** Gmail shows no more than 102 KB of a message: https://support.google.com/mail/?p=clipped. Some is left for the way to the reader. */
export const MOST_BYTES = 98_000

const SENTENCES = [Number.POSITIVE_INFINITY, 8, 7, 6, 5, 4, 3, 2, 1, 0]

/**
 * The longest letter that fits: with whole abstracts, else so many sentences of each, else titles alone, else fewer of them.
 *
 * @param more bytes that what was written gets afterwards.
 */
export function longestLetter(edition: Edition, write: (cut: Cut) => string, more = (_: Cut): number => 0): string {
  let letter = ''
  for (const cut of cuts(papersOf(edition).length)) {
    letter = write(cut)
    if (Buffer.byteLength(letter) + more(cut) <= MOST_BYTES) break
  }
  return letter
}

/** From the longest to that of a single title. */
function* cuts(all: number): Iterable<Cut> {
  for (const sentences of SENTENCES) yield { sentences, papers: all }
  for (let papers = all; papers > 1; ) {
    papers = Math.floor(papers * 0.9)
    yield { sentences: 0, papers }
  }
}

/** The sections with no more than the cut's papers. */
export function keptSections({ sections }: Edition, { papers }: Cut): Edition['sections'] {
  let left = papers
  return sections.flatMap((section) => {
    const kept = section.papers.slice(0, left)
    left -= kept.length
    return kept.length > 0 ? [{ ...section, papers: kept }] : []
  })
}

/** The first sentences of an abstract, with … where something is left out. */
export function firstSentences(paragraphs: readonly string[], sentences: number): string {
  const { text, ends } = read(paragraphs)
  const end = ends[sentences - 1] ?? text.length
  return end >= text.length ? text : `${text.slice(0, end).trimEnd()} …`
}

/** A cut is sought with one sentence less and one less, for both forms of the letter. */
const read = remembered((paragraphs: readonly string[]) => {
  const text = paragraphs.join(' ')
  return { text, ends: sentenceEnds(text) }
})
