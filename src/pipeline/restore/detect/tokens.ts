/**
 * A damaged text as tokens: letter runs, numbers, single signs. A letter run that a command plainly begins is cut behind it, and one
 * that holds an arrow is cut around it.
 */
import { commandNames } from './command-names.ts'

export interface Token {
  readonly text: string
  /** Offsets into the text, UTF-16 units; `end` is after the last one. */
  readonly start: number
  readonly end: number
  /** What stands before it: white space or the text's start, another token, or another part of its letter run. */
  readonly gap: 'space' | 'none' | 'cut'
}

const TOKEN = /[A-Za-z]+|[0-9]+|[^\sA-Za-z0-9]/gu
const LONGEST_NAME = 14

/** The tokens of `text`, in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const match of text.matchAll(TOKEN)) {
    const run = match[0]
    const start = match.index
    const gap = start > last || start === 0 ? 'space' : 'none'
    last = start + run.length
    let at = start
    for (const cut of [...cutsOf(run), run.length]) {
      tokens.push({ text: run.slice(at - start, cut), start: at, end: start + cut, gap: at === start ? gap : 'cut' })
      at = start + cut
    }
  }
  return tokens
}

const ARROW = /(?:[Ll]ong)?(?:[Ll]eft|[Ll]eftright|[Rr]ight|[Uu]p|[Dd]own)arrow/

/** Where a letter run is cut: `En|rightarrow|De`, `n|th`. */
function cutsOf(run: string): number[] {
  const arrow = ARROW.exec(run)
  const cuts = arrow ? [arrow.index, arrow.index + arrow[0].length] : [cutAt(run)]
  return cuts.filter((cut) => cut > 0 && cut < run.length)
}

/** Where a letter run is two: `n|th`, `N|s`, `times|H` (of `8timesH100`), `mu|P`; 0 where it is one. */
function cutAt(run: string): number {
  if (/^[a-zA-Z]th$/.test(run)) return 1
  if (/^[A-Z]s$/.test(run)) return /^(?:As|Is|Us)$/.test(run) ? 0 : 1
  for (let length = Math.min(run.length - 1, LONGEST_NAME); length >= 2; length--) {
    const name = run.slice(0, length)
    if (commandNames.has(name)) return /[A-Z]/.test(run[length] ?? '') && (length > 3 || CUTTING.has(name)) ? length : 0
  }
  return 0
}

/** Short names that words and acronyms seldom begin with. */
const CUTTING = new Set(['mu', 'pi', 'to', 'ell', 'xi', 'nu', 'eta', 'rho', 'tau', 'phi', 'chi', 'psi'])
