/** Every word of the site's titles and abstracts, against which typing errors are corrected: written by the build, read by the search. */

/** Reads the words under a letter, or all of them. */
export type ReadWords = (initial?: string) => Promise<Vocabulary>

interface WordUse {
  /** How many papers have the word, as a power of two. */
  readonly power: number
  /** The parts of the index that have it, the newest at 0; undefined when all have. */
  readonly parts?: readonly number[]
}

export type Vocabulary = ReadonlyMap<string, WordUse>

/** Longest beginning that a word can share with the one before it, and highest power of two, in one digit each. */
const DIGITS = 36
const HIGHEST = 9
/** Character for the newest part; those that follow are for the others. */
const NEWEST = 0x30

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

/** Words with how many papers have them. */
export type WordCounts = ReadonlyMap<string, number>

/** @param texts title and abstract of each paper. */
export function countWords(texts: Iterable<string>): WordCounts {
  const papers = new Map<string, number>()
  for (const text of texts) for (const word of new Set(vocabularyWords(text))) papers.set(word, (papers.get(word) ?? 0) + 1)
  return papers
}

/** @param counted of each part of the index, newest first. */
export function vocabularyOf(counted: readonly WordCounts[]): Vocabulary {
  const papers = new Map<string, { total: number; readonly parts: number[] }>()
  for (const [age, counts] of counted.entries()) {
    for (const [word, count] of counts) {
      const use = papers.get(word) ?? { total: 0, parts: [] }
      use.total += count
      use.parts.push(age)
      papers.set(word, use)
    }
  }
  return new Map(
    [...papers].map(([word, { total, parts }]) => {
      const power = Math.min(HIGHEST, Math.floor(Math.log2(total)))
      return [word, parts.length === counted.length ? { power } : { power, parts }]
    }),
  )
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

/**
 * One line a word, sorted: what it shares with the line above, as one digit, the rest, its power, and one character for each part that
 * has it where not all have.
 */
export function writeVocabulary(vocabulary: Vocabulary): string {
  let before = ''
  const lines = [...vocabulary]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { power, parts = [] }]) => {
      let shared = 0
      while (shared < DIGITS - 1 && shared < word.length && word[shared] === before[shared]) shared++
      before = word
      return `${shared.toString(DIGITS)}${word.slice(shared)}${power}${String.fromCodePoint(...parts.map((age) => NEWEST + age))}\n`
    })
  return lines.join('')
}

const LINE = /^(.)(\p{L}*)(\d)(.*)$/u

/** Reads what `writeVocabulary` wrote. */
export function readVocabulary(text: string): Vocabulary {
  let before = ''
  const words = new Map<string, WordUse>()
  for (const line of text.split('\n')) {
    const [, shared = '', rest, power, parts = ''] = LINE.exec(line) ?? []
    if (power === undefined) continue
    before = before.slice(0, Number.parseInt(shared, DIGITS)) + rest
    const ages = Array.from(parts, (one) => (one.codePointAt(0) ?? NEWEST) - NEWEST)
    words.set(before, ages.length === 0 ? { power: Number(power) } : { power: Number(power), parts: ages })
  }
  return words
}
