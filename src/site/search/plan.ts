/** What somebody typed, taken apart into words and formulas. */
import { queryTerms } from './formula-terms.ts'
import { functionWords } from './function-words.ts'

export interface Plan {
  /** Words to find, small, as typed; without function words where there are others. */
  readonly words: readonly string[]
  /** Words of the index that stand for formulas, and these as typed. */
  readonly formulas: readonly string[]
  readonly formulaTexts: readonly string[]
  /** The query as one phrase, when it has enough words to be one and no formula. */
  readonly phrase: string | undefined
}

/** From so many words on a query may be a stretch of a title or an abstract. */
const PHRASE = 3

export function plan(query: string): Plan {
  const words: string[] = []
  const formulas: string[] = []
  const formulaTexts: string[] = []
  const tokens = query.trim().split(/\s+/).filter(Boolean)
  for (const { text, isFormula } of spans(tokens)) {
    const terms = isFormula ? queryTerms(text) : []
    if (terms.length > 0) {
      formulas.push(...terms)
      formulaTexts.push(text)
    } else words.push(...text.split(' ').flatMap(wordsOf))
  }
  const telling = words.filter((word) => !functionWords.has(word))
  const distinct = [...new Set(telling.length > 0 || formulas.length > 0 ? telling : words)]
  const phrase = formulas.length > 0 || tokens.length < PHRASE ? undefined : tokens.join(' ')
  return { words: distinct, formulas: [...new Set(formulas)], formulaTexts, phrase }
}

/** A token's words: a hyphen parts `low-rank`, but not `k-means`, which the index holds as one word. */
function wordsOf(token: string): string[] {
  const plain = token
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']s$/, '')
  const parts = plain.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
  return parts.every((part) => part.length > 1) ? parts : [parts.join('')]
}

interface Span {
  readonly text: string
  readonly isFormula: boolean
}

/** Signs that prose does not have; a sign before a digit alone, as in `4.98×`, is no formula. */
const MATHS =
  /[\\^_$={}<>≤≥±√∈∑∏∫∂∇∞≈∼∝⊂⊆∪∩∀∃⊗⊕ℓ\u0370-\u03ff\u2070-\u209c²³¹]|^[\p{L}]{1,3}\(|^(?:log|exp|sqrt|poly|min|max)\(|^[\p{L}\d]\/\S|\S\/[\p{L}\d]$/u
const OPERATOR = /^[+\-*/=<>≤≥±×·≈∼∈→]$|^<=$|^>=$/u
const NAME =
  /^(?:log|ln|exp|sqrt|alpha|beta|gamma|delta|epsilon|theta|lambda|mu|sigma|phi|psi|omega|eta|rho|tau|kappa|zeta|chi|xi|pi|ell)$/i
const SINGLE = /^(?:[b-hj-zB-HJ-Z]|[\d.,]+)[),.]?$/

type Kind = 'maths' | 'operator' | 'name' | 'single' | 'word'

function kindOf(token: string): Kind {
  if (OPERATOR.test(token)) return 'operator'
  if (NAME.test(token)) return 'name'
  if (SINGLE.test(token)) return 'single'
  return MATHS.test(token) ? 'maths' : 'word'
}

/**
 * Runs of tokens that are one formula, and the words between them. Single letters, names such as `log` and what stands in an open
 * parenthesis belong to the formula beside them; alone they are words.
 */
function spans(tokens: readonly string[]): Span[] {
  const list: Span[] = []
  let run: string[] = []
  let kinds: Kind[] = []
  let depth = 0
  const flush = () => {
    const has = (kind: Kind) => kinds.includes(kind)
    const isFormula = has('maths') || (has('operator') && run.length > 1) || (has('name') && has('single'))
    if (isFormula) list.push({ text: run.join(' '), isFormula })
    else list.push(...run.map((text) => ({ text, isFormula: false })))
    run = []
    kinds = []
    depth = 0
  }
  for (const token of tokens) {
    const kind = depth > 0 ? 'maths' : kindOf(token)
    if (kind === 'word') {
      flush()
      list.push({ text: token, isFormula: false })
      continue
    }
    run.push(token)
    kinds.push(kind)
    if (kind === 'maths') depth = Math.max(0, depth + count(token, '([{') - count(token, ')]}'))
  }
  flush()
  return list
}

const count = (token: string, brackets: string) => [...token].filter((char) => brackets.includes(char)).length
