/** Web addresses in prose, with the label that a damaged `\href` leaves in braces behind them. */

/** A link's place in the text that was searched. */
export interface LinkPlace {
  readonly start: number
  readonly end: number
  readonly url: string
  /** What stood in its label, still as TeX; absent when it was the address again. */
  readonly label?: string
}

const START = /\\url\{|\\href\{|https?:\/\//g
/** Longest address, and a sign more, by which a longer one is told. */
const LONGEST = 2000
const ADDRESS = /https?:\/\/(?:[^\s{}<>"“”`|\\^]|\\[_%#&~$]){0,2001}/y
const LABEL = /[^{}\n]{0,300}\}/y

/** The links of `text` in order. `http` and `https` alone; an address that is none is left where it is. */
export function findLinks(text: string): LinkPlace[] {
  const links: LinkPlace[] = []
  let end = 0
  for (const match of text.matchAll(START)) {
    if (match.index < end) continue
    const link = linkAt(text, match.index, match[0].startsWith('\\') ? match[0] : '')
    if (!link) continue
    links.push(link)
    end = link.end
  }
  return links
}

function linkAt(text: string, start: number, command: string): LinkPlace | undefined {
  ADDRESS.lastIndex = start + command.length
  const written = ADDRESS.exec(text)?.[0]
  if (written === undefined || written.length > LONGEST) return undefined
  const address = command === '' ? withoutPunctuation(written) : written
  const url = address.replace(/\\(.)/g, '$1')
  if (!URL.canParse(url) || url.length < 11) return undefined
  const after = start + command.length + address.length
  if (command !== '' && text[after] !== '}') return undefined
  const end = command === '' ? after : after + 1
  const label = command === '\\url{' ? undefined : labelAt(text, end)
  if (!label) return { start, end, url }
  const same = label.text.replace(/\\(.)/g, '$1').replace(/\/$/, '').trim() === url.replace(/\/$/, '') || label.text.trim() === ''
  return same ? { start, end: label.end, url } : { start, end: label.end, url, label: label.text }
}

function labelAt(text: string, at: number): { text: string; end: number } | undefined {
  if (text[at] !== '{') return undefined
  LABEL.lastIndex = at + 1
  const match = LABEL.exec(text)?.[0]
  return match === undefined ? undefined : { text: match.slice(0, -1), end: at + 1 + match.length }
}

/** A sentence's full stop is not the address's; a bracket is when it was opened in it. */
function withoutPunctuation(address: string): string {
  let end = address.length
  for (; end > 0; end--) {
    const last = address[end - 1] ?? ''
    if (last === ')' && address.slice(0, end).split('(').length >= address.slice(0, end).split(')').length) break
    if (!'.,;:!?)]\'’"*'.includes(last)) break
  }
  return address.slice(0, end)
}
