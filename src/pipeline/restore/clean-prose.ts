/** TeX as it survives in a digest's prose, made readable: accents, quotes, dashes, escapes, braces. */
import { symbols } from '../../tex/symbols.ts'
import { accented, proseLetters } from './accents.ts'
import { commandNames } from './detect/command-names.ts'

const SIZES = 'tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge'
const SIZE_FIRST = new RegExp(`^(?:${SIZES}) `)

// One alternative a rule; none holds a repetition inside a repetition, so time is linear.
const RULES = new RegExp(
  [
    String.raw`(?<accent>\{?\\(?:(?<mark>["'\x60^~=.])|(?<letterMark>[Hckruvdb])(?=[{ ]))(?:\{\\?(?<inBraces>[A-Za-z])\}| ?\\(?<dotless>[ij])(?![A-Za-z])|(?<bare> ?[A-Za-z])))`,
    String.raw`\\(?<command>[A-Za-z]+)(?<argument>\*?\{)?`,
    String.raw`\\(?<escaped>[^A-Za-z])`,
    String.raw`\{(?<style>\\?(?:em|bf|it|tt|sc|sl|rm|sf|bfseries|itshape|ttfamily|scshape)|\\(?:${SIZES}))(?![A-Za-z]) ?`,
    '(?<dash>-{2,})',
    '(?<tick>`{1,2})',
    "(?<quote>'{1,2})",
    '(?<tie>~)',
    String.raw`(?<open>\{)`,
    String.raw`(?<close>\})`,
  ].join('|'),
  'g',
)

const SILENT = new Set([
  'xspace',
  'emph',
  'em',
  'bf',
  'it',
  'tt',
  'sc',
  'rm',
  'sf',
  'noindent',
  'protect',
  'par',
  'newline',
  'url',
  'underline',
  'mbox',
  'textsuperscript',
  'textsubscript',
])

/** `source` as a reader should see it. `before`: the character in front of it. An unknown macro shows its name; nothing is invented. */
export function cleanProse(source: string, before = ''): string {
  const partner = matchBraces(source)
  // Ends of braces that are not shown because their start is not.
  const dropped = new Set<number>()
  const openQuote = { single: false }
  return source.replace(RULES, (whole, ...rest) => {
    const groups: Record<string, string | undefined> = rest.at(-1)
    const at: number = rest.at(-3)
    const drop = (brace: number, shown: string): string => {
      const end = partner.get(brace)
      if (end === undefined) return whole
      dropped.add(end)
      return shown
    }
    const context = { previous: source[at - 1] ?? before, next: source[at + whole.length] ?? '' }
    if (groups.accent !== undefined) return accent(groups, whole, (shown) => (whole.startsWith('{') ? drop(at, shown) : shown))
    if (groups.command !== undefined)
      return command(groups.command, groups.argument !== undefined, (shown) => drop(at + whole.length - 1, shown))
    if (groups.escaped !== undefined) return escaped(groups.escaped, whole)
    if (groups.style !== undefined) return drop(at, '')
    if (groups.dash !== undefined) return whole === '--' ? '–' : whole === '---' ? '—' : whole
    if (groups.tick !== undefined) return tick(whole, source, at, openQuote)
    if (groups.quote !== undefined) return quote(whole, context, openQuote)
    if (groups.tie !== undefined) return tie(context)
    if (groups.open !== undefined) return hidesBraces(source, at, partner.get(at), before) ? drop(at, '') : whole
    return dropped.has(at) ? '' : whole
  })
}

function matchBraces(source: string): Map<number, number> {
  const open: number[] = []
  const partner = new Map<number, number>()
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\' && /[{}\\]/.test(source[i + 1] ?? '')) i++
    else if (source[i] === '{') open.push(i)
    else if (source[i] === '}') {
      const from = open.pop()
      if (from !== undefined) partner.set(from, i)
    }
  }
  return partner
}

function accent(groups: Record<string, string | undefined>, whole: string, closing: (shown: string) => string): string {
  const dotless = groups.dotless
  const letter = groups.inBraces ?? dotless ?? groups.bare?.trim()
  const mark = groups.mark ?? groups.letterMark
  const composed = mark && letter ? accented(mark, letter) : undefined
  return composed === undefined ? whole : closing(composed)
}

function command(name: string, withArgument: boolean, closing: (shown: string) => string): string {
  const known = proseLetters.get(name) ?? symbols.get(name)?.text
  const shown = known ?? (SILENT.has(name) || (withArgument && /^(?:text|math)[a-z]*$/.test(name)) ? '' : name)
  if (!withArgument) return shown
  return closing(shown)
}

function escaped(char: string, whole: string): string {
  if (/[%&_#${}]/.test(char)) return char
  if (char === ' ' || char === '\\' || char === '\n') return ' '
  if (char === ',' || char === ';' || char === ':') return '\u202f'
  return '-/@!'.includes(char) ? '' : whole
}

/** ` opens a quotation unless another one closes it, as in `code`. */
function tick(whole: string, source: string, at: number, openQuote: { single: boolean }): string {
  if (whole.length === 2) return '“'
  const rest = source.slice(at + 1, at + 80)
  const end = rest.search(/[`']/)
  if (end < 0 || rest[end] === '`' || /[A-Za-z\d`]/.test(source[at - 1] ?? '')) return whole
  openQuote.single = true
  return '‘'
}

function quote(whole: string, { previous, next }: { previous: string; next: string }, openQuote: { single: boolean }): string {
  const opens = (previous === '' || /[\s(]/.test(previous)) && /[A-Za-z]/.test(next)
  if (whole.length === 2) return opens ? '“' : '”'
  if (!openQuote.single || /[A-Za-z]/.test(next)) return whole
  openQuote.single = false
  return '’'
}

/** A tie between words; before a number after a blank it means "about". */
function tie({ previous, next }: { previous: string; next: string }): string {
  if (next === '/' || previous === '~') return '~'
  // 1M~60M, 5%~10%
  if (/[\d%KMB]/.test(previous) && /\d/.test(next)) return '~'
  return (previous === '' || /[\s([]/.test(previous)) && /[\d.$]/.test(next) ? '~' : '\u00a0'
}

/** No longer group is looked at. */
const LONGEST_GROUP = 80

/**
 * Braces around words, a sign or nothing group what TeX would show without them: `Norouzi{-}Fard`, `{CLIP}`. Behind a letter or a number
 * they are more likely what is left of a formula (`1{n}`), which must show; but for names (`Graph{SAGE}`, `P{ó}lya`).
 */
function hidesBraces(source: string, at: number, end: number | undefined, before: string): boolean {
  if (end === undefined || end - at > LONGEST_GROUP) return false
  const previous = source[at - 1] ?? before
  if (previous === '^' || previous === '_') return false
  const inside = source.slice(at + 1, end)
  if (/^\p{Script=Latin}+$/u.test(inside) && /[^\p{ASCII}]/u.test(inside)) return true
  // `nk{m}`: what is left of a fraction. Taking its braces would hide that something is lost.
  if (/[\p{L}\p{N})\]}]/u.test(previous) && /^[a-z\d]/.test(inside)) return false
  return /^(?:[A-Za-z][A-Za-z\d.+-]*|\\[A-Za-z]+ ?|[-–,.'"“”]|)$/.test(inside) || areWords(inside)
}

/** Several words, none of which can be left of a command: `2-spin model`, but neither `cal L` nor `small T`. */
function areWords(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.every((word) => /^[A-Za-z\d][A-Za-z\d'’-]*$/.test(word) && !commandNames.has(word)) &&
    words.some((word) => /^[A-Za-z]{4}/.test(word)) &&
    !SIZE_FIRST.test(text)
  )
}
