/** Every word of the site's titles and abstracts, against which typing errors are corrected: written by the build, read by the search. */

/** Reads the words under a letter, or all of them. */
export type ReadWords = (initial?: string) => Promise<Vocabulary>

/** Words with how many papers have them, as a power of two. */
export type Vocabulary = ReadonlyMap<string, number>

/** Longest beginning that a word can share with the one before it, and highest power of two, in one digit each. */
const DIGITS = 36
const HIGHEST = 9

/** Words that can be mistyped and corrected: small, without accents. */
export function vocabularyWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  )
}

/** @param texts title and abstract of each paper. */
export function countWords(texts: Iterable<string>): Vocabulary {
  const papers = new Map<string, number>()
  for (const text of texts) for (const word of new Set(vocabularyWords(text))) papers.set(word, (papers.get(word) ?? 0) + 1)
  return new Map([...papers].map(([word, count]) => [word, Math.min(HIGHEST, Math.floor(Math.log2(count)))]))
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const OTHER = 'other'

/** The letter under which a word is kept, with or without its accents; words of other scripts are kept together. */
export function initialOf(word: string): string {
  const first = word.normalize('NFKD').charAt(0)
  return LETTERS.includes(first) ? first : OTHER
}

/** The words under each letter, also where there are none. */
export function byInitial(vocabulary: Vocabulary): ReadonlyMap<string, Vocabulary> {
  const groups = Map.groupBy(vocabulary, ([word]) => initialOf(word))
  return new Map([...LETTERS, OTHER].map((initial) => [initial, new Map(groups.get(initial))]))
}

/** One line a word, sorted: what it shares with the line above, as one digit, the rest, its power. */
export function writeVocabulary(vocabulary: Vocabulary): string {
  let before = ''
  const lines = [...vocabulary]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, power]) => {
      let shared = 0
      while (shared < DIGITS - 1 && shared < word.length && word[shared] === before[shared]) shared++
      before = word
      return `${shared.toString(DIGITS)}${word.slice(shared)}${power}\n`
    })
  return lines.join('')
}

/** Reads what `writeVocabulary` wrote. */
export function readVocabulary(text: string): Vocabulary {
  let before = ''
  const words = new Map<string, number>()
  for (const line of text.split('\n')) {
    if (line === '') continue
    before = before.slice(0, Number.parseInt(line[0] ?? '0', DIGITS)) + line.slice(1, -1)
    words.set(before, Number(line.at(-1)))
  }
  return words
}
