/** What every message must be: one line for a terminal, of a length that can be read, about a line that is there. */
import assert from 'node:assert/strict'
import { formatProblem, type Problem } from '../../src/problem.ts'

/** @param lines How many lines the file has. */
export function saysWhere(problem: Problem, lines: number): void {
  assert(Number.isInteger(problem.line) && problem.line >= 0 && problem.line <= lines, `line ${problem.line} of ${lines}`)
  const message = formatProblem(problem)
  // A terminal obeys control characters, and shows text in another order after bidirectional ones.
  assert.doesNotMatch(message, /\p{Cc}|\p{Zl}|\p{Zp}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
  assert(message.length < 1500, `${message.length} characters: ${message}`)
}
