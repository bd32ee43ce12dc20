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
  const closing = closings(text)
  let end = 0
  for (const match of text.matchAll(OPENER)) {
    const closer = CLOSERS.get(match[0])
    if (match.index < end || closer === undefined) continue
    const inside = match.index + match[0].length
    const close = closing(inside, closer)
    if (close < 0) continue
    const tex = text.slice(inside, close)
    const display = match[0] === '$$' || match[0] === '\\['
    if (!isFormula(tex, match[0], text[close + closer.length] ?? '', isWhole)) continue
    end = close + closer.length
    const drawable = renderable(tex, display && isParagraph(text, match.index, end))
    found.push({ start: match.index, end, tex, display, dollars: closer.startsWith('$'), drawable })
  }
  return found
}

/** Whether a stretch has blank lines around it: else it is written into a line, where KaTeX takes no `align` and its kind. */
function isParagraph(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).trimEnd()
  const behind = text.slice(end).trimStart()
  const isApart = (gap: string) => /\n[ \t]*\n/.test(gap)
  if (before === '' && behind === '') return false
  const isBeginning = before === '' || isApart(text.slice(before.length, start))
  return isBeginning && (behind === '' || isApart(text.slice(end, text.length - behind.length)))
}

/**
 * Tells where a closer stands next, not escaped and within reach; -1 when a dollar of another kind or nothing comes first. To be asked
 * from left to right, so that no part of the text is looked through twice.
 */
function closings(text: string): (from: number, closer: string) => number {
  const stops = new Map<string, number>()
  return (from, closer) => {
    let stop = stops.get(closer) ?? -1
    if (stop < from) {
      stop = stopAfter(text, from, closer)
      stops.set(closer, stop)
    }
    return stop - from < LONGEST && text.startsWith(closer, stop) ? stop : -1
  }
}

/** Where `closer` or a dollar stands first; the end of the text when neither does. */
function stopAfter(text: string, from: number, closer: string): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '$' || text.startsWith(closer, i)) return i
    if (text[i] === '\\') i++
  }
  return text.length
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
