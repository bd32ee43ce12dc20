/** A formula in Unicode, as `readable` writes it, with its marked scripts raised and lowered. */
import { escapeHtml } from './html.ts'

const TAGS = { '^': 'sup', _: 'sub' } as const

/**
 * `ℝ^(m×n)` → `ℝ<sup>m×n</sup>`, `x_q` → `x<sub>q</sub>`, each with its mark in it, not seen but copied and in the names that screen
 * readers say: without it `x_q` would be `xq`. What has no mark stays as it is. Never fails.
 */
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
    const inside = close === undefined ? escapeHtml(script) : formulaHtml(script)
    const [open, end] = close === undefined ? [mark(char), ''] : [mark(`${char}(`), mark(')')]
    html += `<${TAGS[char]}>${open}${inside}${end}</${TAGS[char]}>`
    at = close ?? at + 1
  }
  return html
}

const mark = (text: string) => `<span class="script-mark">${text}</span>`

/** Index of the parenthesis that closes the one at `open`. */
function closing(chars: readonly string[], open: number): number | undefined {
  let depth = 0
  for (let at = open; at < chars.length; at++) {
    if (chars[at] === '(') depth++
    else if (chars[at] === ')' && --depth === 0) return at
  }
  return undefined
}
