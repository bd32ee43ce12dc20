/** Reads a papers page that a scraper has turned into Markdown, by taking the Markdown away again. */
import type { ReadResult, Where } from './digest.ts'
import { cleanLines, type Line } from './scrape/clean.ts'
import { parseLines } from './scrape.ts'

/** A heading, or a whole link, to a paper's page. */
const PAPER_LINK = /^(?:#{1,6} )?\[.*\]\(https?:\/\/(?:www\.)?huggingface\.co\/papers\/\d{4}\.\d{4,5}(?:#\w+)?\)/m

export function isPageMarkdown(text: string): boolean {
  return /^#{1,6} \[/m.test(text) && PAPER_LINK.test(text)
}

/** @returns what the reader of scraped text makes of the page's own lines. */
export function readPageMarkdown(text: string, where: Where): ReadResult {
  const { lines, ...dropped } = cleanLines(text)
  return parseLines({ ...dropped, lines: lines.flatMap(plainLines) }, where)
}

const LINK = /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^()\s]*)\)/g

/** A line without its Markdown, and the addresses of its links each on a line below, where a page's text has them, too. */
function plainLines(line: Line): Line[] {
  const addresses: string[] = []
  let text = line.text
    .replace(/^#{1,6} /, '')
    .replace(/!\[[^\]]{0,500}\]\([^()]{0,2000}\)/g, '')
    // A line that breaks within a link's words: the converter marks the end with backslashes.
    .replace(/(?<!\\)\\+$/, '')
    .replace(/\\ +/g, ' ')
    .replace(LINK, (_, label: string, address: string) => {
      addresses.push(address)
      return ` ${label} `
    })
  // The rest of a link that began on a line above, or goes on below.
  const end = /\]\((https?:\/\/[^()\s]*)\)\s*$/.exec(text)
  if (end) {
    addresses.push(end[1] ?? '')
    text = text.slice(0, end.index)
  }
  if (text.startsWith('[') && !text.includes(']')) text = text.slice(1)
  text = text
    .replace(/^[-*] /, '')
    .replace(/\\([\\_*[\]#<>~`|!.()+-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  const said = pieces(text).map((piece) => ({ ...line, text: piece }))
  return [
    ...(said.length > 0 || addresses.length > 0 ? said : [{ ...line, text: '' }]),
    ...addresses.map((address) => ({ ...line, text: address })),
  ]
}

/** `May 8 1`: a date and a number of comments, which the page has on two lines. */
function pieces(text: string): string[] {
  const dated = /^(\p{L}{3,9} \d{1,2}(?:, \d{4})?) (\d+)$/u.exec(text)
  if (dated) return [dated[1] ?? '', dated[2] ?? '']
  return text === '' ? [] : [text]
}
