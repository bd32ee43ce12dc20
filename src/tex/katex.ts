/** How this project uses KaTeX: the options that every rendering shares, and whether a formula may be shown at all. */
import katex, { type KatexOptions } from 'katex'
import { deniedCommands } from './commands.ts'
import { quietly } from './quietly.ts'

/**
 * Options for every call of KaTeX, the site's rehype-katex included; whether to throw is left to the caller.
 *
 * `φ` and `ε` as Unicode letters are what digests since November 2025 have for `\phi` and `\epsilon`; KaTeX by itself draws
 * them as `\varphi` and `\varepsilon`.
 */
export const katexOptions = {
  output: 'htmlAndMathml',
  strict: 'ignore',
  trust: false,
  maxExpand: 1000,
  maxSize: 10,
  // A new object for each use: KaTeX writes global definitions into the one it is given.
  get macros() {
    return { φ: '\\phi', ε: '\\epsilon' }
  },
} satisfies KatexOptions

/** Longest TeX, in UTF-16 units, that is taken for a formula. */
const MAX_FORMULA = 2000

const COMMAND = /\\(?:([a-zA-Z@]+)|[\s\S])/g

/**
 * Whether `tex` (without dollars) may be published as a formula: KaTeX accepts it, it uses no denied command (see
 * commands.ts), and it is not empty or longer than `MAX_FORMULA`. `display` as for KaTeX: some environments need it.
 */
export function renderable(tex: string, display = false): boolean {
  if (tex.trim() === '' || tex.length > MAX_FORMULA || !allowed(tex)) return false
  try {
    quietly(() => katex.renderToString(tex, { ...katexOptions, displayMode: display, throwOnError: true }))
    return true
  } catch {
    // Not only parse errors: KaTeX throws others for fonts that it lacks (italic typewriter) and for nesting too deep.
    return false
  }
}

function allowed(tex: string): boolean {
  for (const [, name] of tex.matchAll(COMMAND)) {
    if (name !== undefined && (deniedCommands.has(name) || name.includes('@'))) return false
  }
  return true
}
