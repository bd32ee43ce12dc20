/** The terms of a paper: its words and its pairs of neighbouring words, each with how often it says them. */
import { type Word, wordsOf } from '../../../themes/words.ts'
import { functionWords } from './function-words.ts'

export interface TermCount {
  /** Mentions in the abstract, and those in the title several times over. */
  readonly count: number
  /** The term as the paper wrote it first, lower case. */
  readonly shown: string
}

/** A mention in the title counts as this many in the abstract. */
const TITLE = 3

/** Formulas of an entry's Markdown: their letters are no words. An escaped dollar is money. */
const FORMULA = /\\[\s\S]|\$\$?[^$]*\$\$?/g

/**
 * @param title plain text or inline Markdown.
 * @param abstract plain text or Markdown with `$…$`; formulas and web addresses are left out.
 * @returns counts by term: a word in the form that is the same for its plural, or two such words joined by a blank. Linear time.
 */
export function termCounts(title: string, abstract: string): Map<string, TermCount> {
  const counts = new Map<string, TermCount>()
  const add = (term: string, shown: string, count: number) => {
    const before = counts.get(term)
    counts.set(term, { count: (before?.count ?? 0) + count, shown: before?.shown ?? shown })
  }
  const addAll = (text: string, count: number) => {
    let previous: Word | undefined
    for (const word of wholeWords(text)) {
      if (isTerm(word)) add(word.base, word.word, count)
      if (previous?.after === 'joined' && isTerm(previous) && isTerm(word))
        add(`${previous.base} ${word.base}`, `${previous.word} ${word.word}`, count)
      previous = word
    }
  }
  addAll(title, TITLE)
  addAll(abstract, 1)
  return counts
}

/** The parts of a name such as MegaMath say too little of what it names: it is one word. */
function wholeWords(text: string): Word[] {
  const words: Word[] = []
  let parts = 0
  for (const word of wordsOf(prose(text))) {
    parts = word.whole?.parts ?? Math.max(0, parts - 1)
    const last = words.at(-1)
    if (word.whole) words.push({ ...word, ...word.whole })
    else if (parts === 0 || last === undefined) words.push(word)
    else words[words.length - 1] = { ...last, after: word.after }
  }
  return words
}

const isTerm = ({ word }: Word) => word.length > 1 && /\p{L}/u.test(word) && !functionWords.has(word)

/** What is left out keeps the words around it apart. */
const prose = (text: string) =>
  text.replace(FORMULA, (found) => (found.startsWith('\\') ? found.slice(1) : ', ')).replace(/https?:\/\/[^\s)>\]]+/g, ', ')
