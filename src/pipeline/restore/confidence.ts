/** How sure a restored formula is: how often formulas of its class were right, measured. */
import type { Reading } from './decode.ts'
import type { Span } from './detect.ts'
import type { Token } from './token.ts'

/**
 * Share of the formulas of each class that had the authors' place and structure, on abstracts of arXiv's computer science and
 * statistics whose TeX is known (letter styles, sizes and spaces aside). Counted again whenever the rules change.
 */
const measured = {
  nested: 0.31,
  growth: 0.76,
  words: 0.78,
  fraction: 0.54,
  letter: 0.77,
  shape: 0.78,
  name: 0.74,
  factor: 0.97,
  sign: 0.91,
  alone: 0.84,
  blackboard: 0.81,
  script: 0.83,
  short: 0.78,
  long: 0.62,
} as const

type FormulaClass = keyof typeof measured

/** Probability, 0 to 1, that the authors wrote `reading` at `span`. */
export function confidenceOf(span: Span, reading: Reading): number {
  return measured[classOf(span, reading)]
}

/** The class of a formula: what in it is most likely to be wrong. */
function classOf({ tokens, evidence }: Span, { rules }: Reading): FormulaClass {
  if (rules.includes('nested')) return 'nested'
  if (tokens.some((token, i) => growthAt(token, tokens[i + 1]))) return 'growth'
  if (tokens.some((token) => token.kind === 'prose' && token.text.length > 2)) return 'words'
  if (rules.includes('fraction')) return 'fraction'
  if (evidence !== 'wreckage') return evidence === 'letter' ? 'letter' : 'shape'
  if (/^[_^]$/.test(tokens[0]?.text ?? '')) return 'name'
  if (tokens.length === 1) return 'alone'
  if (!tokens.some(isVariable)) return /times$/.test(tokens.at(-1)?.text ?? '') ? 'factor' : 'sign'
  if (rules.includes('blackboard')) return 'blackboard'
  if (tokens.length > 14) return 'long'
  return tokens.length < 5 && tokens.some((token) => '^_'.includes(token.text)) ? 'script' : 'short'
}

/** Rates lose their tilde and their roots without a trace. */
function growthAt(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'command') return /(?:Omega|Theta|Oleft)$/.test(token.text) && (next?.text === '(' || token.last === 'size')
  return /^[OΩΘ]$/.test(token.text) && (next?.text === '(' || next?.kind === 'command')
}

function isVariable(token: Token): boolean {
  return (
    token.kind === 'letter' ||
    (token.kind === 'command' && (token.first === 'ord' || token.first === 'letter' || token.first === 'func'))
  )
}
