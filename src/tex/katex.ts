/** How this project uses KaTeX: the options that every rendering shares, and whether a formula may be shown at all. */
import katex, { type KatexOptions } from 'katex'
import { allowedCommands } from './allowed-commands.ts'
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

/** Longest TeX, in UTF-16 units, that is taken for a formula, and how deep its groups may stand in one another. */
const MAX_FORMULA = 2000
const MAX_DEPTH = 50

/** Signs of negative width, and boxes without any, beyond which a formula would stand over the text beside it. */
const MAX_OVERLAPS = 20

/** Lengths in em that are let stand: KaTeX itself limits only what makes a formula larger. */
const SHORTEST = -1
const LONGEST = 10

/** One of each unit in em, where letters are 10 points high. */
const UNITS: Readonly<Record<string, number>> = {
  em: 1,
  ex: 0.43,
  mu: 1 / 18,
  pt: 0.1,
  bp: 0.1,
  px: 0.1,
  mm: 0.28,
  dd: 0.11,
  nd: 0.11,
  cm: 2.8,
  in: 7.2,
  pc: 1.2,
  cc: 1.3,
  nc: 1.3,
  sp: 0,
}

const COMMAND = /\\(?:([a-zA-Z@]+)|[\s\S])/g
const GROUPS = /\\[\s\S]?(?:[a-zA-Z]*)|[{}]/g
const LENGTH = /([+-]? ?(?<![\d.])(?:\d+(?:\.\d*)?|\.\d+)) ?(em|ex|mu|pt|bp|px|mm|dd|nd|cm|in|pc|cc|nc|sp)(?![a-zA-Z])/g
const OVERLAP = /\\(?:!|neg(?:thin|med|thick)space|(?:math)?[rlc]lap(?![a-zA-Z]))/g

/**
 * Whether `tex` (without dollars) may be published as a formula: KaTeX accepts it, it uses allowed commands alone (see
 * allowed-commands.ts), stays in its place, and is neither empty nor longer or deeper than a formula of an abstract is. `display` as
 * for KaTeX: some environments need it.
 */
export function renderable(tex: string, display = false): boolean {
  if (tex.trim() === '' || tex.length > MAX_FORMULA || !hasAllowedCommands(tex) || depth(tex) > MAX_DEPTH || !staysInPlace(tex))
    return false
  return refusalOf(tex, display) === undefined
}

/** Why KaTeX does not set `tex` (without dollars), in its words; undefined when it does. `display` as for KaTeX. */
export function refusalOf(tex: string, display = false): string | undefined {
  try {
    quietly(() => katex.renderToString(tex, { ...katexOptions, displayMode: display, throwOnError: true }))
    return undefined
  } catch (error) {
    // Not only parse errors: KaTeX throws others for fonts that it lacks (italic typewriter) and for nesting too deep.
    return error instanceof Error ? error.message : String(error)
  }
}

function hasAllowedCommands(tex: string): boolean {
  for (const [, name] of tex.matchAll(COMMAND)) if (name !== undefined && !allowedCommands.has(name)) return false
  return true
}

/** What opens and is not closed counts as well: KaTeX is asked only about what it can take. */
function depth(tex: string): number {
  let deepest = 0
  let now = 0
  for (const [token] of tex.matchAll(GROUPS)) {
    if (/^(?:\{|\\left|\\begin)$/.test(token)) deepest = Math.max(deepest, ++now)
    else if (/^(?:\}|\\right|\\end)$/.test(token)) now--
  }
  return deepest
}

function staysInPlace(tex: string): boolean {
  if ((tex.match(OVERLAP)?.length ?? 0) > MAX_OVERLAPS) return false
  return [...tex.replace(/\s+/g, ' ').matchAll(LENGTH)].every(([, count = '', unit = '']) => {
    const length = Number(count.replace(' ', '')) * (UNITS[unit] ?? 0)
    return length >= SHORTEST && length <= LONGEST
  })
}
