/** Abstracts of one page, within its weight. */
import type { Paper } from './paper.ts'
import { readStored } from './stored.ts'

/** Bytes of HTML, as scripts/check.ts holds pages against; what stands around the abstracts is left room for. */
const LIST_LIMIT = 400 * 1024
const PAPER_LIMIT = 60 * 1024
const ROOM_FOR_ROW = 1700
const ROOM_FOR_PAGE = 20 * 1024

/**
 * Abstracts by slug. When together they would make the page too heavy, formulas are MathML alone, on the whole page so that all
 * look alike.
 */
export async function abstractsFor(papers: readonly Paper[]): Promise<ReadonlyMap<string, string>> {
  const stored = await Promise.all(papers.map(async (paper) => ({ slug: paper.slug, ...(await readStored(paper.key)) })))
  const weight = stored.reduce((sum, { html }) => sum + Buffer.byteLength(html) + ROOM_FOR_ROW, ROOM_FOR_PAGE)
  return new Map(stored.map(({ slug, html, mathml }) => [slug, weight > LIST_LIMIT ? (mathml ?? html) : html]))
}

/** The abstract of a paper's own page; its raw text and doubts stand there too. */
export function abstractOf({ html, mathml, data }: Awaited<ReturnType<typeof readStored>>): string {
  const weight = Buffer.byteLength(html) + Buffer.byteLength(JSON.stringify(data)) + ROOM_FOR_PAGE
  return weight > PAPER_LIMIT ? (mathml ?? html) : html
}
