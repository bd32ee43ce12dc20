/** The A–Z index. */
import type { Paper } from './paper.ts'

/** Papers whose title begins with no letter from A to Z. */
const REST = '0-9'
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz', REST]
/** Papers of a page: more would be too heavy. */
const PER_PAGE = 200
const order = new Intl.Collator('en', { numeric: true })

/** Letter under which a title stands, as in the page's address: accents and leading signs do not count. */
export function letterOf(title: string): string {
  const first =
    title
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]/u)?.[0]
      ?.toLowerCase() ?? ''
  return /^[a-z]$/.test(first) ? first : REST
}

/** Every letter that has papers, each with them in the order of the alphabet. */
export function byLetter(papers: readonly Paper[]): { letter: string; papers: Paper[] }[] {
  const groups = Map.groupBy(papers, ({ title }) => letterOf(title.text))
  return LETTERS.flatMap((letter) => {
    const own = groups.get(letter)
    return own === undefined ? [] : [{ letter, papers: own.toSorted(inAlphabet) }]
  })
}

function inAlphabet(a: Paper, b: Paper): number {
  return order.compare(a.title.text, b.title.text) || (a.slug < b.slug ? -1 : 1)
}

/** The papers of one letter, so many a page. */
export function letterPages(papers: readonly Paper[]): Paper[][] {
  return Array.from({ length: Math.ceil(papers.length / PER_PAGE) }, (_, page) =>
    papers.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
  )
}
