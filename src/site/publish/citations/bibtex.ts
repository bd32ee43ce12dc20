/** Citations as BibTeX, in UTF-8. */
import type { Citation, TitlePart } from './citation.ts'
import { texEscapes } from './tex-escapes.ts'

/**
 * One `@misc` a paper, in the order given. Formulas of titles stay TeX in `$…$`; they and every word with a capital are in
 * braces, so that no style lowers them. No year, no month: they are not known.
 *
 * Source: Oren Patashnik, BibTeXing (1988); for `eprint` and `archivePrefix` https://info.arxiv.org/help/hypertex/bibstyles
 */
export function bibtex(citations: readonly Citation[]): string {
  return citations.map(record).join('\n')
}

function record({ key, title, authors, arxiv, url, notes }: Citation): string {
  const fields = [
    ['title', title.map(titlePart).join('').trim()],
    ...(authors.length === 0 ? [] : [['author', authors.map(author).join(' and ')]]),
    ...(arxiv === undefined
      ? []
      : [
          ['eprint', arxiv],
          ['archivePrefix', 'arXiv'],
        ]),
    ['url', url],
    ['note', notes.map(escaped).join('. ')],
  ]
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^<>|$&%#_]/g, (char) => texEscapes.get(char) ?? char)
}

function titlePart({ text, tex }: TitlePart, index: number): string {
  const math = tex === undefined ? undefined : soundTex(tex)
  if (math !== undefined) return `{$${math}$}`
  return text
    .split(/( )/)
    .map((word, at) => (isLowered(word, index === 0 && at === 0) ? inBraces(escaped(word)) : escaped(word)))
    .join('')
}

/** Whether a style that sets titles in lower case would change a word; the first letter of a title it leaves alone. */
function isLowered(word: string, isFirst: boolean): boolean {
  return /\p{Lu}/u.test(isFirst ? word.slice(1) : word)
}

/** Text behind a brace and a backslash is a “special character” to BibTeX, whose letters it does change: one more brace ends that. */
function inBraces(tex: string): string {
  return tex.startsWith('\\') ? `{{${tex}}}` : `{${tex}}`
}

/**
 * TeX that may stand in a field, where every brace counts, escaped or not: `\{` as `\lbrace`. Undefined when its braces do not
 * pair, or when it would run over its end: then the formula's text is safer.
 */
function soundTex(tex: string): string | undefined {
  let depth = 0
  let sound = ''
  for (const [token] of tex
    .replace(/\s+/g, ' ')
    .trim()
    .matchAll(/\\[\s\S]?|[\s\S]/gu)) {
    if (token === '{') depth++
    else if (token === '}') depth--
    if (depth < 0 || token === '%' || token === '$' || token === '\\' || /\p{Cc}/u.test(token)) return undefined
    sound += token === '\\{' ? '\\lbrace{}' : token === '\\}' ? '\\rbrace{}' : token
  }
  return depth === 0 && sound !== '' ? sound : undefined
}

/** A name that BibTeX would read as several, or not at all, is in braces. */
function author(name: string): string {
  const parts = name.split(',')
  const isList = parts.length > 2 || (parts.length === 2 && parts.some((part) => part.trim() === ''))
  const tex = escaped(name)
  return isList || /(?:^|\s)and(?:\s|$)/i.test(name) || /^others$/i.test(name) ? `{${tex}}` : tex
}
