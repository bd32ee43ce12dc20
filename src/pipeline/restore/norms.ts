/** Bars that were `\|`: what a norm's index hangs on. */
import type { Token } from './token.ts'

/** Indices of the bars in `tokens` that were `\|`: a bar with a subscript, as in `|x-y|_2`, and the bar before it at its depth. */
export function normBars(tokens: readonly Token[]): ReadonlySet<number> {
  const norms = new Set<number>()
  // For each open bracket the bar that waits for its partner, if any.
  const waiting: (number | undefined)[] = [undefined]
  for (const [i, token] of tokens.entries()) {
    if ('([{'.includes(token.text)) waiting.push(undefined)
    else if (')]}'.includes(token.text) && waiting.length > 1) waiting.pop()
    if (token.text !== '|') continue
    const depth = waiting.length - 1
    const from = waiting[depth]
    waiting[depth] = from === undefined ? i : undefined
    const next = tokens[i + 1]
    if (from !== undefined && next?.text === '_' && !next.spaced) norms.add(from).add(i)
  }
  return norms
}
