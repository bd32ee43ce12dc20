/** What a whole text tells of its authors' habits: whether they wrote their mathematics as TeX, or plainly. Numbers for `trees.ts`. */
import type { Detection } from '../detect/detect.ts'
import { type Shape, TELLING } from '../detect/shapes.ts'
import type { Candidate } from './candidates.ts'

/** A name more common than this is a word of prose as well: `times`, `log`. */
const RARE = 2

/** One list of numbers for a text and all of its `candidates`. */
export function textSignals({ tokens, around }: Detection, candidates: readonly Candidate[]): number[] {
  const { shapes, chunks, textWreckage } = around
  const count = (is: (text: string, i: number) => boolean) => tokens.filter(({ text }, i) => is(text, i)).length
  const likely = (some: readonly Candidate[]) => some.reduce((total, { probability }) => total + probability, 0)
  return [
    textWreckage,
    likely(candidates.filter(({ source }) => /[\^_{}]/.test(source))),
    likely(candidates),
    Number(tokens.some(({ text }) => /\p{Script=Greek}/u.test(text))),
    tokens.length,
    count((text) => /[^\p{ASCII}\p{L}\p{P}]/u.test(text)),
    count((text, i) => tokens[i]?.gap === 'none' && isTyped(tokens[i - 1]?.text ?? '', text)),
    chunks.filter(({ wreck }) => wreck > 0).length,
    count((_, i) => isBareCommand(shapes[i])),
    count((_, i) => shapes[i]?.kind === 'c' && !isBareCommand(shapes[i])),
    count((text) => /^[B-HJ-Zb-z]$/.test(text)),
    count((text) => text === '\\'),
  ]
}

/** Whether only a command can have left the run. */
function isBareCommand(shape: Shape | undefined): boolean {
  return shape !== undefined && (shape.split === TELLING || (shape.kind === 'c' && shape.common <= RARE))
}

/** Signs as plain text has them, which TeX has commands for: `<=`, `->`, `sqrt(`. */
function isTyped(before: string, sign: string): boolean {
  return (
    (sign === '=' && '<>!'.includes(before)) || (sign === '>' && '-='.includes(before)) || (sign === '(' && before === 'sqrt')
  )
}
