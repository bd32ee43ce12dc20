/** Citations as BibTeX, in UTF-8. */
import { once } from '../../../once.ts'
import type { Citation, TitlePart } from './citation.ts'
import { person } from './person.ts'
import { texEscapes } from './tex-escapes.ts'
import { texSigns } from './tex-signs.ts'

/**
 * One `@misc` a paper, in the order given. Formulas of titles stay TeX in `$…$`; they and every word with a capital are in
 * braces, so that no style lowers them. Months are BibTeX's own names, which each style writes in its way.
 *
 * Source: Oren Patashnik, BibTeXing (1988); for `eprint`, `archivePrefix` and `primaryClass`
 * https://info.arxiv.org/help/hypertex/bibstyles
 */
export function bibtex(citations: readonly Citation[]): string {
  return citations.map(record).join('\n')
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const record = once(({ key, title, authors, published, arxiv, category, url, notes }: Citation) => {
  const month = published && MONTHS[published.month - 1]
  const fields = [
    field('title', title.map(titlePart).join('').trim()),
    // Without an author, styles sort and label by what stands under `key`.
    authors.length === 0 ? field('key', key) : field('author', authors.map(author).join(' and ')),
    ...(published === undefined ? [] : [field('year', String(published.year))]),
    ...(month === undefined ? [] : [`  month = ${month},\n`]),
    ...(arxiv === undefined ? [] : [field('eprint', arxiv), field('archivePrefix', 'arXiv')]),
    ...(category === undefined ? [] : [field('primaryClass', category)]),
    field('url', url),
    field('note', notes.map(escaped).join('. ')),
  ]
  return `@misc{${key},\n${fields.join('')}}\n`
})

const field = (name: string, value: string) => `  ${name} = {${value}},\n`

function escaped(text: string): string {
  return text.replace(/./gu, (char) => texEscapes.get(char) ?? char)
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
    sound += token === '\\{' ? '\\lbrace{}' : token === '\\}' ? '\\rbrace{}' : inFormula(token)
  }
  return depth === 0 && sound !== '' ? sound : undefined
}

/** A sign by its command, whose end is told from a letter behind it. */
function inFormula(token: string): string {
  const tex = texSigns.get(token)
  return tex?.startsWith('\\') ? `${tex}{}` : (tex ?? token)
}

/** A name that BibTeX would read as several, or would take apart though it is no person's, is in braces. */
function author(name: string): string {
  const tex = escaped(name)
  const isWhole = person(name).given === undefined && /[\s,]/.test(name)
  return isWhole || /^others$/i.test(name) ? `{${tex}}` : tex
}
