/** A formula as plain Unicode text, for titles, feeds and search. */

import {
  fractionCommands,
  hiddenArgumentCommands,
  lengthCommands,
  markedCommands,
  operatorCommands,
  silentCommands,
  spaceCommands,
  stackCommands,
  textCommands,
  transparentCommands,
} from './commands.ts'
import { accented, character, closedOff, fraction, root, scripted } from './pieces.ts'
import { accentMarks, doubleStruck, type ScriptTable } from './scripts.ts'
import { normalizeSpaces, type Piece, spaced } from './spacing.ts'
import { symbols } from './symbols.ts'
import { tokens } from './tokens.ts'

/**
 * `tex` (without dollars) as one line of Unicode: `O(n^2 \log n)` → `O(n² log n)`, `\mathbb{R}^{m\times n}` → `ℝ^(m×n)`,
 * `\frac{1}{2}` → `1/2`. A script is set in raised or lowered characters when all of it exists so, else as `^(…)`, `_(…)`: never
 * flattened. Letter styles are dropped, an unknown command shows its name. Never throws; malformed TeX reads as far as it goes.
 */
export function readable(tex: string): string {
  return reading(tex).text
}

/**
 * The same, and whether that line says all that the formula says: a table, several lines, a brace below with its word, a struck
 * letter or an unknown command are more than a line of text can.
 *
 * @param scripts which characters scripts are set in: by default those that every typeface has.
 */
export function reading(tex: string, scripts: ScriptTable = 'common'): { readonly text: string; readonly isWhole: boolean } {
  const reader = new Reader(tokens(tex), scripts)
  const text = normalizeSpaces(spaced(reader.sequence()))
  return { text, isWhole: reader.isWhole && text !== '' }
}

const MAX_DEPTH = 60

/** Recursive descent over the tokens of one formula. */
class Reader {
  private at = 0
  private depth = 0
  private readonly list: readonly string[]
  private readonly scripts: ScriptTable
  /** Turns false at what a line of text cannot say. */
  isWhole = true

  constructor(list: readonly string[], scripts: ScriptTable) {
    this.list = list
    this.scripts = scripts
  }

  /** Pieces up to `stop` (which is taken) or the end. */
  sequence(stop?: string): Piece[] {
    const out: Piece[] = []
    while (this.at < this.list.length) {
      const token = this.list[this.at++] ?? ''
      if (token === stop) break
      if (token === '^' || token === '_') this.script(out, token)
      else if (token === "'") out.push({ atom: 'ord', text: '′' })
      else if (token === '\\over' || token === '\\choose') return [this.infix(token, out, this.sequence(stop))]
      else if (token === '\\not')
        out.push(...this.argument().map((piece) => ({ ...piece, text: `${piece.text}\u0338`.normalize('NFC') })))
      else out.push(...this.one(token))
    }
    return out
  }

  private one(token: string): Piece[] {
    if (token === '{') return this.group('}')
    if (token === '}' || token === '\\') return []
    if (/^\s/.test(token) || token === '~') return [{ atom: 'space', text: ' ' }]
    if (token === '&' || token === '\\\\') {
      this.isWhole = false
      return [{ atom: 'punct', text: token === '&' ? ',' : ';' }]
    }
    if (token === ':' && this.list[this.at] === '=') {
      this.at++
      return [{ atom: 'rel', text: ':=' }]
    }
    if (token.startsWith('\\')) return this.command(token.slice(1))
    return [character(token)]
  }

  private group(stop: string): Piece[] {
    if (this.depth >= MAX_DEPTH) {
      this.isWhole = false
      return []
    }
    this.depth++
    const pieces = this.sequence(stop)
    this.depth--
    return pieces
  }

  /** The next argument: a group, a command with its own arguments, or one character. */
  private argument(): Piece[] {
    while (/^\s/.test(this.list[this.at] ?? '')) this.at++
    const token = this.list[this.at++]
    if (token === undefined || token === '}') {
      if (token === '}') this.at--
      return []
    }
    return this.one(token)
  }

  private option(): string | undefined {
    if (this.list[this.at] !== '[') return undefined
    const close = this.list.indexOf(']', this.at)
    if (close < 0) return undefined
    const inside = this.list.slice(this.at + 1, close)
    this.at = close + 1
    return spaced(new Reader(inside, this.scripts).sequence())
  }

  private command(name: string): Piece[] {
    const symbol = symbols.get(name)
    if (symbol) return [symbol]
    if (accentMarks.has(name)) return [accented(name, spaced(this.argument()))]
    if (silentCommands.has(name)) {
      if (this.list[this.at] === '.' && (name === 'left' || name === 'right' || name === 'middle')) this.at++
      return []
    }
    if (spaceCommands.has(name) || /^[,:; >]$/.test(name)) return [{ atom: 'gap', text: ' ' }]
    if (name === '!' || name === '/' || name === '-') return []
    if (transparentCommands.has(name)) return this.argument()
    if (markedCommands.has(name)) {
      this.isWhole = false
      return this.argument()
    }
    if (lengthCommands.has(name)) return this.length()
    if (operatorCommands.has(name.replace('*', ''))) return [{ atom: 'op', text: spaced(this.argument()) }]
    if (textCommands.has(name)) return [{ atom: 'text', text: this.text() }]
    if (fractionCommands.has(name)) return [fraction(spaced(this.argument()), spaced(this.argument()))]
    if (hiddenArgumentCommands.has(name)) {
      this.argument()
      return []
    }
    return this.structure(name)
  }

  /** Passes over a bare length, such as the `-2mu` of `\mkern-2mu`. */
  private length(): Piece[] {
    while (/^[-+.\d\s]/.test(this.list[this.at] ?? '')) this.at++
    for (let letters = 0; letters < 2 && /^[a-z]$/.test(this.list[this.at] ?? ''); letters++) this.at++
    return []
  }

  private structure(name: string): Piece[] {
    const stack = stackCommands.get(name)
    if (stack !== undefined) {
      const mark = spaced(this.argument())
      const base = this.argument()
      while (isBlank(base.at(-1))) base.pop()
      const last = base.at(-1) ?? { atom: 'ord', text: '' }
      return [...base.slice(0, -1), { atom: last.atom, text: closedOff(last).text + scripted(stack, mark, this.scripts) }]
    }
    switch (name.replace('*', '')) {
      case 'mathbb':
      case 'mathds':
      case 'mathbbm':
        return [{ atom: 'ord', text: [...spaced(this.argument())].map((char) => doubleStruck.get(char) ?? char).join('') }]
      case 'sqrt': {
        const degree = this.option()
        return [root(degree, spaced(this.argument()), this.scripts)]
      }
      case 'binom':
      case 'dbinom':
      case 'tbinom':
        return [{ atom: 'ord', text: `(${spaced(this.argument())} choose ${spaced(this.argument())})` }]
      case 'pmod':
        return [{ atom: 'ord', text: ` (mod ${spaced(this.argument())})` }]
      case 'bmod':
      case 'mod':
        return [{ atom: 'bin', text: 'mod' }]
      case 'xrightarrow':
      case 'xleftarrow': {
        const arrow = name === 'xrightarrow' ? '→' : '←'
        return [{ atom: 'rel', text: arrow + scripted('^', spaced(this.argument()), this.scripts) }]
      }
      case 'bra':
        return [{ atom: 'ord', text: `⟨${spaced(this.argument())}|` }]
      case 'ket':
        return [{ atom: 'ord', text: `|${spaced(this.argument())}⟩` }]
      case 'braket':
        return [{ atom: 'ord', text: `⟨${spaced(this.argument())}⟩` }]
      case 'set':
        return [{ atom: 'ord', text: `{${spaced(this.argument())}}` }]
      case 'substack':
        return this.argument()
      case 'begin':
        return this.environment()
      case 'end':
        this.argument()
        return []
      case '|':
        return [{ atom: 'ord', text: '‖' }]
      default:
        if (!/^[a-zA-Z]/.test(name)) return [character(name)]
        this.isWhole = false
        return [{ atom: 'op', text: name.replace('*', '') }]
    }
  }

  private environment(): Piece[] {
    this.isWhole = false
    const name = spaced(this.argument())
    if (name === 'array' || name === 'subarray') this.argument()
    const [open, close] = /^[pbBvV]?matrix|array|cases/.test(name) ? ['(', ')'] : ['', '']
    const pieces = this.group('\\end')
    this.argument()
    const inside = spaced(pieces.at(-1)?.text === ';' ? pieces.slice(0, -1) : pieces)
    return [{ atom: 'ord', text: `${open}${inside.trim()}${close}` }]
  }

  /** A text argument as it stands: blanks count, braces and backslashes do not. */
  private text(): string {
    if (this.list[this.at] !== '{') return spaced(this.argument())
    let out = ''
    let open = 0
    for (; this.at < this.list.length; this.at++) {
      const token = this.list[this.at] ?? ''
      if (token === '{') open++
      else if (token === '}') open--
      else if (token === '~' || token === '\\\\') out += ' '
      else if (token !== '$') out += token.startsWith('\\') ? wordOf(token.slice(1)) : token
      if (open === 0) break
    }
    this.at++
    return out
  }

  private infix(command: string, above: Piece[], below: Piece[]): Piece {
    if (command === '\\choose') return { atom: 'ord', text: `(${spaced(above)} choose ${spaced(below)})` }
    return fraction(spaced(above), spaced(below))
  }

  private script(out: Piece[], kind: '^' | '_'): void {
    const script = spaced(this.argument())
    while (isBlank(out.at(-1))) out.pop()
    const base = closedOff(out.pop() ?? { atom: 'ord', text: '' })
    const raised = script === '∘' && kind === '^' ? '°' : scripted(kind, script, this.scripts)
    out.push({ ...base, text: base.text + raised })
  }
}

function isBlank(piece: Piece | undefined): boolean {
  return piece?.atom === 'space' || piece?.atom === 'gap'
}

/** A command within words: a symbol, or its name; what only changes how letters look is nothing. */
function wordOf(name: string): string {
  const isLook =
    textCommands.has(name) || transparentCommands.has(name) || silentCommands.has(name) || /^under(?:line|bar)$/.test(name)
  return isLook ? '' : (symbols.get(name)?.text ?? name)
}
