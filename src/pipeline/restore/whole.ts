/** Formulas that still have their TeX: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`. */
import { renderable } from '../../tex/katex.ts'

/** A whole formula's place, its delimiters included. `text.slice(start, end)` is `open + tex + close`. */
export interface WholeFormula {
  readonly start: number
  readonly end: number
  readonly tex: string
  readonly display: boolean
  /** Whether dollars stood around it: a damaged text has none. */
  readonly dollars: boolean
  /** Whether KaTeX draws it; what it does not draw stays text as it stands. */
  readonly drawable: boolean
}

const LONGEST = 2000
const OPENER = /\\[([]|\$\$?|\\[\s\S]/g
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['$$', '$$'],
  ['$', '$'],
])

/**
 * The whole formulas of `text`, in order. Money (`$5 to $10`) and prose between dollars are none.
 *
 * @param isWhole Whether all of the text is surely TeX, so that dollars are no leftovers of damage.
 */
export function findWhole(text: string, isWhole = false): WholeFormula[] {
  const found: WholeFormula[] = []
  let end = 0
  for (const match of text.matchAll(OPENER)) {
    const closer = CLOSERS.get(match[0])
    if (match.index < end || closer === undefined) continue
    const inside = match.index + match[0].length
    const close = closing(text, inside, closer)
    if (close < 0) continue
    const tex = text.slice(inside, close)
    const display = match[0] === '$$' || match[0] === '\\['
    if (!isFormula(tex, match[0], text[close + closer.length] ?? '', isWhole)) continue
    end = close + closer.length
    found.push({ start: match.index, end, tex, display, dollars: closer.startsWith('$'), drawable: renderable(tex, display) })
  }
  return found
}

/** Where `closer` stands next, not escaped and within reach; -1 when a dollar of another kind or nothing comes first. */
function closing(text: string, from: number, closer: string): number {
  const last = Math.min(text.length, from + LONGEST)
  for (let i = from; i < last; i++) {
    if (text.startsWith(closer, i)) return i
    if (text[i] === '\\') i++
    else if (text[i] === '$') return -1
  }
  return -1
}

function isFormula(tex: string, opener: string, after: string, isWhole: boolean): boolean {
  const words = tex.replace(/\\(?:text|mathrm|operatorname|mbox)[a-z]*\*?\{[^{}]*\}|\\[a-zA-Z]+/g, '')
  if (/\n\s*\n/.test(tex) || /[A-Za-z]{3,}[\s,]+[A-Za-z]{3,}/.test(words)) return false
  if (opener !== '$') return true
  if (isWhole) return !isMoney(tex, after)
  if (/^\s|\s$/.test(tex) || /\d/.test(after)) return false
  // What is left of `$$xin X$$` after the damage has dollars, too.
  return tex.includes('\\') || !/\p{Script=Latin}{2}/u.test(tex)
}

/** `$5 to $`10, `$3M-$`5M, `$100 (`: an amount, and what follows it up to the next one's dollar. */
function isMoney(tex: string, after: string): boolean {
  return /^\d[\d.,]*\s?(?:[kKmMbB]|million|billion|trillion)?(?![\w^_])/.test(tex) && (/\s$/.test(tex) || /\d/.test(after))
}
