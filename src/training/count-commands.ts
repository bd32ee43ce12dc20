/** Which commands the decoder may put back: those that formulas use often enough and that KaTeX draws. */
import { renderable } from '../tex/katex.ts'
import { furtherCommands } from './further-commands.ts'

export interface Commands {
  /** May stand without braces; the map takes their backslash alone. */
  readonly bare: readonly string[]
  /** May have been taken with the brace behind them. */
  readonly lost: readonly string[]
}

const RAREST_BARE = 3
const RAREST_LOST = 12
/** A command that mostly stands without braces (`\log{n}`) is none that wraps. */
const WRAPPING = 0.6

/** The commands of `formulas` (TeX), and those that hardly need an example, sorted by name. */
export function countCommands(formulas: Iterable<string>): Commands {
  const bare = new Map<string, number>()
  const braced = new Map<string, number>()
  for (const tex of formulas) {
    for (const [, name = '', brace] of tex.matchAll(/\\([a-zA-Z]+)(\{?)/g)) {
      const counts = brace ? braced : bare
      counts.set(name, (counts.get(name) ?? 0) + 1)
      if (brace && !bare.has(name)) bare.set(name, 0)
    }
  }
  const often = (name: string) => (bare.get(name) ?? 0) + (braced.get(name) ?? 0) >= RAREST_BARE
  const wraps = (name: string, count: number) => count >= RAREST_LOST && count > WRAPPING * (bare.get(name) ?? 0)
  return {
    bare: [...new Set([...[...bare.keys()].filter(often), ...furtherCommands])].filter(isDrawn).sort(),
    lost: [...braced]
      .filter(([name, count]) => wraps(name, count) && isDrawn(name))
      .map(([name]) => name)
      .sort(),
  }
}

function isDrawn(name: string): boolean {
  return ['', ' x', '(x', '{a}', '{a}{b}', '(x\\right)'].some((behind) => renderable(`\\${name}${behind}`)) || name === 'right'
}
