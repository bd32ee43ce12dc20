/** Whether a formula's brackets and its groups cross, as in `\frac{(a}{b)}`: hardly anyone writes that. */
import { texTokens } from './tex-tokens.ts'

const OPEN = new Set(['(', '[', '\\{'])
const CLOSE = new Set([')', ']', '\\}'])

/** Whether some brace group of `tex` opens a bracket (of any kind) that it does not close. */
export function isCrooked(tex: string): boolean {
  const depths: number[] = []
  let depth = 0
  for (const token of texTokens(tex) ?? []) {
    if (OPEN.has(token)) depth++
    else if (CLOSE.has(token)) depth--
    else if (token.startsWith('{')) {
      depths.push(depth)
      depth = 0
    } else if (token.startsWith('}')) {
      if (depth !== 0) return true
      depth = depths.pop() ?? 0
    }
  }
  return false
}
