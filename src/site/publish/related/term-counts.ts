/** The terms of a paper: its words and its pairs of neighbouring words, each with how often the paper says it. */
import { type Word, wordsOf } from '../../../themes/words.ts'
import { functionWords, wordParts } from './function-words.ts'

export interface TermCount {
  /** Mentions in the abstract, and those in the title several times over. */
  readonly count: number
  /** The term as the paper wrote it first, lower case. */
  readonly shown: string
  /** Whether both its title and its abstract say it. */
  readonly isSubject: boolean
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
  const [inTitle, inAbstract] = [mentionsIn(title), mentionsIn(abstract)]
  return new Map(
    [...inTitle, ...inAbstract].map(([term]) => {
      const [there, here] = [inTitle.get(term), inAbstract.get(term)]
      const count = TITLE * (there?.count ?? 0) + (here?.count ?? 0)
      return [term, { count, shown: (there ?? here)?.shown ?? term, isSubject: there !== undefined && here !== undefined }]
    }),
  )
}

/** Each term of a text: how often, and as it is written first. */
function mentionsIn(text: string): Map<string, { readonly count: number; readonly shown: string }> {
  const mentions = new Map<string, { readonly count: number; readonly shown: string }>()
  const add = (term: string, shown: string) => {
    const before = mentions.get(term)
    mentions.set(term, { count: (before?.count ?? 0) + 1, shown: before?.shown ?? shown })
  }
  let previous: Word | undefined
  for (const word of wholeWords(text)) {
    if (isTerm(word) && !wordParts.has(word.word)) add(word.base, word.word)
    if (previous?.after === 'joined' && isTerm(previous) && isTerm(word))
      add(`${previous.base} ${word.base}`, `${previous.word} ${word.word}`)
    previous = word
  }
  return mentions
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
