/** Where in a damaged text formulas stand: runs of tokens that hang together and hold evidence. */
import { matchBrackets } from './brackets.ts'
import { type Evidence, evidenceIn } from './evidence.ts'
import { joins } from './joins.ts'
import { type Token, tokenize } from './token.ts'
import { trim } from './trim.ts'

/** A place that is taken for a formula. */
export interface Span {
  readonly start: number
  readonly end: number
  /** The tokens between, for whoever says what the formula was. */
  readonly tokens: readonly Token[]
  readonly evidence: Evidence
}

/** UTF-16 units of source. Abstracts hold no longer formula, and without a limit one could cost the square of its length. */
const LONGEST = 800

/** The formulas' places in `text`, in order, apart from each other. Time is linear in the length. */
export function detect(text: string): Span[] {
  const runs = runsOf(tokenize(text), text)
  const sure = runs.filter((run) => run.evidence === 'wreckage')
  if (sure.length === 0) return []
  const letters = lettersIn(sure)
  return runs.filter((run) => run.evidence === 'wreckage' || run.evidence === 'shape' || isKnownLetter(run, letters, text))
}

function runsOf(tokens: readonly Token[], text: string): Span[] {
  const brackets = matchBrackets(tokens)
  const spans: Span[] = []
  let from = 0
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && joins(tokens, i, brackets)) continue
    const [first, last] = trim(tokens, from, i, brackets.partner)
    from = i
    if (last <= first || (tokens[last - 1]?.end ?? 0) - (tokens[first]?.start ?? 0) > LONGEST) continue
    const run = tokens.slice(first, last)
    const start = run.at(0)?.start ?? 0
    const end = run.at(-1)?.end ?? 0
    const evidence = evidenceIn(tokens, first, last, text)
    if (evidence !== 'none') spans.push({ start, end, tokens: run, evidence })
  }
  return spans
}

/** Single letters that the certain formulas of the text use. */
function lettersIn(spans: readonly Span[]): ReadonlySet<string> {
  return new Set(spans.flatMap((span) => span.tokens.filter((token) => token.kind === 'letter').map((token) => token.text)))
}

/** A variable standing alone in the sentence; `a` and `A`, `I` are words of English. */
function isKnownLetter(run: Span, letters: ReadonlySet<string>, text: string): boolean {
  const [token] = run.tokens
  if (run.evidence !== 'letter' || !token || !letters.has(token.text) || 'aAI'.includes(token.text)) return false
  return (
    !/['’&./]$/.test(text.slice(Math.max(0, run.start - 1), run.start)) &&
    !/^(?:['’&/]|\.\w|-\w*\d)/.test(text.slice(run.end, run.end + 8))
  )
}
