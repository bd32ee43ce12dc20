/** A paper cut into the passages within which words are read together: its title and the sentences of its abstract. */
import { type Word, wordsOf } from '../../themes/words.ts'

export interface Passage {
  readonly text: string
  readonly words: readonly Word[]
  readonly place: 'title' | 'edge' | 'middle'
}

/** @returns the title, then each sentence; the first and the last sentence are at the edge. */
export function passagesOf(paper: { readonly title: string; readonly abstract: string }): Passage[] {
  const sentences: Word[][] = [[]]
  for (const word of wordsOf(paper.abstract)) {
    sentences.at(-1)?.push(word)
    if (word.after === 'sentence') sentences.push([])
  }
  const told = sentences.filter((words) => words.length > 0)
  return [
    { text: paper.title, words: wordsOf(paper.title), place: 'title' },
    ...told.map(
      (words, n): Passage => ({ text: paper.abstract, words, place: n === 0 || n === told.length - 1 ? 'edge' : 'middle' }),
    ),
  ]
}
