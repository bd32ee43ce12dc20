/** A formula in Unicode, as `readable` writes it, with its marked scripts raised and lowered. */
import { escapeHtml } from './html.ts'

const TAGS = { '^': 'sup', _: 'sub' } as const

/** `ℝ^(m×n)` → `ℝ<sup>m×n</sup>`, `x_q` → `x<sub>q</sub>`; what has no mark stays as it is. Never fails. */
export function formulaHtml(formula: string): string {
  const chars = [...formula]
  let html = ''
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? ''
    const next = chars[at + 1]
    if ((char !== '^' && char !== '_') || next === undefined || next === ' ') {
      html += escapeHtml(char)
      continue
    }
    const close = next === '(' ? closing(chars, at + 1) : undefined
    const script = close === undefined ? next : chars.slice(at + 2, close).join('')
    html += `<${TAGS[char]}>${close === undefined ? escapeHtml(script) : formulaHtml(script)}</${TAGS[char]}>`
    at = close ?? at + 1
  }
  return html
}

/** Index of the parenthesis that closes the one at `open`. */
function closing(chars: readonly string[], open: number): number | undefined {
  let depth = 0
  for (let at = open; at < chars.length; at++) {
    if (chars[at] === '(') depth++
    else if (chars[at] === ')' && --depth === 0) return at
  }
  return undefined
}
