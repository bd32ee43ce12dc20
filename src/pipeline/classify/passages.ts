/** A paper cut into the passages within which words are read together: its title and the sentences of its abstract. */
import { type Word, wordsOf } from '../../themes/words.ts'

export interface Passage {
  readonly text: string
  readonly words: readonly Word[]
  readonly place: 'title' | 'edge' | 'middle'
}

/** A sentence that only says where code, data or a page is to be had. */
const POINTER =
  /https?:|\b(?:github|https url)\b|\b(?:code|models?|data|datasets?|weights|checkpoints|page|website)\b.*\b(?:available|released|found)\b/is

/** @returns the title, then each sentence; at the edge are the first one, and the last that says something of the paper. */
export function passagesOf(paper: { readonly title: string; readonly abstract: string }): Passage[] {
  const sentences: Word[][] = [[]]
  for (const word of wordsOf(paper.abstract)) {
    sentences.at(-1)?.push(word)
    if (word.after === 'sentence') sentences.push([])
  }
  const told = sentences.filter((words) => words.length > 0)
  const last = told.findLastIndex((words) => !POINTER.test(paper.abstract.slice(words[0]?.start, words.at(-1)?.end)))
  return [
    { text: paper.title, words: wordsOf(paper.title), place: 'title' },
    ...told.map((words, n): Passage => ({ text: paper.abstract, words, place: n === 0 || n === last ? 'edge' : 'middle' })),
  ]
}
