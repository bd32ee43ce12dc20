/** Characters that a TeX document may not hold as they are, as words of TeX that print them. */
import { texSigns } from './tex-signs.ts'

/** What means something to TeX or BibTeX. Braces have no escape that BibTeX does not count. */
const special = [
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['|', '\\textbar{}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['_', '\\_'],
] as const

/** What pdfTeX knows by itself. */
const LATIN_1 = /^[\u0020-\u00ff]$/

/** Character → TeX. Signs are in braces, or a style that sets titles in lower case would make of Γ a γ. */
export const texEscapes: ReadonlyMap<string, string> = new Map([
  ...[...texSigns].filter(([sign]) => !LATIN_1.test(sign)).map(([sign, tex]): [string, string] => [sign, `{$${tex}$}`]),
  ...special,
])
