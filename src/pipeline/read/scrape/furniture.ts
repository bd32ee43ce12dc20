/** Tells what belongs to the page and not to a paper, by the look of one line. */
import { parseDateLine } from './date-line.ts'
import { furnitureLines, moreLines } from './furniture-lines.ts'

const count = String.raw`\+?\d[\d.,]*\s?[km]?`
const things =
  'authors?|upvotes?|votes?|likes?|stars?|comments?|replies|views?|github|models?|datasets?|spaces?|papers?|citations?'

const patterns: readonly RegExp[] = [
  // A number of votes, as `41`, `1.2k`, `+3`, `[-] 1`, `- 4`
  new RegExp(String.raw`^(?:\[?\s?[-–+▲△↑]?\s?\]?\s?)?${count}\]?$`, 'i'),
  // `12 authors`, `- 9 authors`, `2 authors](https://…)`, `3 comments`
  new RegExp(String.raw`^(?:[-–•·*[(]\s?){0,2}${count}\s?(?:${things})(?:\]\(\S*\)|\))?$`, 'i'),
  // `Upvote 41`, `GitHub 120`, `Models citing this paper 3`
  new RegExp(String.raw`^(?:${things})(?: citing this paper| including this paper)?\s?[:·]?\s?${count}$`, 'i'),
  /^(?:submitted|posted|shared|curated) by:? \S+(?: \S+){0,4}$/i,
  /^authors?: \S/i,
  /^@[\w.-]+$/,
  /^(?:©|\(c\) |copyright )/i,
]

const dated = /^(?:published|posted|submitted|updated|listed|released)(?: on)?:? (.{4,30})$/i
const url = /^[[(<]?(?:[^\s\]]{0,40}\]\()?(?:https?:\/\/|www\.)\S+$/i
const pageUrl =
  /^[[(<]?(?:[^\s\]]{0,40}\]\()?(?:https?:\/\/)?(?:www\.|export\.)?(?:huggingface\.co\/(?:papers|login|join|akhaliq)|arxiv\.org\/(?:abs|pdf|html))(?:[/?#)\]]|$)/i
const paperId = /(?:papers(?:\/|%2F)|arxiv\.org\/(?:abs|pdf|html)\/|^arxiv: ?)(\d{4}\.\d{4,5})(?!\d)/i

/**
 * What a line is to the page: `page` never belongs to a paper; `more` marks where an abstract was cut off; `address` is a web
 * address, which may also be the last line of an abstract. `undefined`: text.
 */
export function furniture(line: string): 'page' | 'more' | 'address' | undefined {
  if (line.length > 300 && line.includes(' ')) return undefined
  const lower = line.toLowerCase()
  if (moreLines.has(lower)) return 'more'
  if (furnitureLines.has(lower)) return 'page'
  if (!/[\p{L}\p{N}]/u.test(line)) return 'page'
  if (pageUrl.test(line) || /^arxiv: ?\d{4}\.\d{4,5}(?:v\d+)?$/i.test(line))
    return line.includes(' ') && !lower.startsWith('arxiv') ? undefined : 'page'
  if (url.test(line)) return 'address'
  if (line.length > 120) return undefined
  if (patterns.some((pattern) => pattern.test(line))) return 'page'
  const published = dated.exec(line)?.[1] ?? line
  return parseDateLine(published) ? 'page' : undefined
}

/** The arXiv id, without its version, that a line of page furniture names. */
export function namedPaper(line: string): string | undefined {
  return paperId.exec(line.slice(0, 500))?.[1]
}

/** Whether the next line is the name of whoever submitted the paper. */
export function announcesName(line: string): boolean {
  return /^(?:submitted|posted|shared) by:?$/i.test(line)
}
