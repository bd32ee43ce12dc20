/** What a whole text tells of its authors' habits: whether they wrote their mathematics as TeX, or plainly. Numbers for `trees.ts`. */
import type { Detection } from '../detect/detect.ts'
import { TELLING } from '../detect/shapes.ts'
import type { Word } from '../detect/words.ts'
import type { Candidate } from './candidates.ts'

/** A name more common than this is a word of prose as well: `times`, `log`. */
const RARE = 2

/** One list of numbers for a text and all of its `candidates`. */
export function textSignals({ tokens, around }: Detection, candidates: readonly Candidate[]): number[] {
  const { words, chunks, textWreckage } = around
  const count = (is: (word: Word, i: number) => boolean) => words.reduce((sum, word, i) => sum + Number(is(word, i)), 0)
  const likely = (some: readonly Candidate[]) => some.reduce((total, { probability }) => total + probability, 0)
  return [
    textWreckage,
    likely(candidates.filter(({ source }) => /[\^_{}]/.test(source))),
    likely(candidates),
    Number(words.some(({ kind }) => kind === 'g')),
    tokens.length,
    count(({ isStrange }) => isStrange),
    count(({ kind }, i) => tokens[i]?.gap === 'none' && isTyped(tokens[i - 1]?.text ?? '', kind)),
    chunks.filter(({ wreck }) => wreck > 0).length,
    count(isBareCommand),
    count((word) => word.kind === 'c' && !isBareCommand(word)),
    count(({ isLetter, lower, kind }) => isLetter && lower !== 'a' && !(lower === 'i' && kind === 'A')),
    count(({ kind }) => kind === '\\'),
  ]
}

/** Whether only a command can have left the run. */
function isBareCommand({ split, kind, common }: Word): boolean {
  return split === TELLING || (kind === 'c' && common <= RARE)
}

/** Signs as plain text has them, which TeX has commands for: `<=`, `->`, `sqrt(`. */
function isTyped(before: string, sign: string): boolean {
  return (
    (sign === '=' && '<>!'.includes(before)) || (sign === '>' && '-='.includes(before)) || (sign === '(' && before === 'sqrt')
  )
}
