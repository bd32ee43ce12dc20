/** A run of letters taken apart into the variables and commands that the damage glued together. */
import { commandWords } from './command-words.ts'
import { splittableWords } from './splittable-words.ts'

/** Letters that were variables (`name: false`), or the name of a command. */
export interface WordPiece {
  readonly text: string
  readonly name: boolean
}

const LONGEST_NAME = Math.max(...[...commandWords.keys()].map((name) => name.length))
const MOST_LETTERS = 3

/**
 * `ntimes` → n, times; `alphabeta` → alpha, beta; `xinR` → x, in, R. Undefined when the word cannot be such a run, or is a word of
 * English.
 *
 * Letters cannot follow a command directly (`\timesd` would be one name), so the pieces are up to three variables, then commands
 * to the end; a last capital is what a lost `\mathbb{R}` or `\mathcal{C}` leaves. Names are tried longest first.
 */
export function splitWord(word: string): readonly WordPiece[] | undefined {
  if (commandWords.has(word)) return [{ text: word, name: true }]
  if (word.length > 60 || splittableWords.has(word) || splittableWords.has(word.toLowerCase())) return undefined
  for (let letters = 0; letters <= Math.min(MOST_LETTERS, word.length - 2); letters++) {
    const names = commandsOf(word.slice(letters))
    if (!names || letters > mostLetters(names)) continue
    return letters > 0 ? [{ text: word.slice(0, letters), name: false }, ...names] : names
  }
  return undefined
}

/** Short names are the ends of many words (`Wein`, `dalle`): they take fewer variables before them. */
function mostLetters(names: readonly WordPiece[]): number {
  if (commandWords.get(names.at(-1)?.text ?? '')?.kind === 'size') return MOST_LETTERS
  const longest = Math.max(...names.map((piece) => (piece.name ? piece.text.length : 0)))
  return longest > 3 ? MOST_LETTERS : longest > 2 ? 2 : 1
}

function commandsOf(word: string): WordPiece[] | undefined {
  // rest[i]: how the word is taken apart from i on.
  const rest: (WordPiece[] | undefined)[] = Array.from({ length: word.length + 1 })
  rest[word.length] = []
  if (word.length > 2 && /[B-HJ-Z]$/.test(word)) rest[word.length - 1] = [{ text: word.slice(-1), name: false }]
  for (let i = word.length - 2; i >= 0; i--) {
    for (let end = Math.min(word.length, i + LONGEST_NAME); end > i + 1; end--) {
      const after = rest[end]
      const kind = commandWords.get(word.slice(i, end))?.kind
      if (!after || kind === undefined || kind === 'style') continue
      rest[i] = [{ text: word.slice(i, end), name: true }, ...after]
      break
    }
  }
  return rest[0]
}
