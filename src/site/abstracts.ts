/** Abstracts of one page, within its weight. */
import { type LinedUp, linedUp } from './abstract/lined-up.ts'
import { setFormula, type Weight } from './abstract/set-formula.ts'
import type { Paper } from './paper.ts'
import { readStored, type Stored } from './stored.ts'

/** Bytes of HTML, as scripts/check.ts holds pages against; what stands around the abstracts is left room for. */
const LIST_LIMIT = 400 * 1024
const PAPER_LIMIT = 60 * 1024
const ROOM_FOR_ROW = 2600
const ROOM_FOR_FORMULA = 150
const ROOM_FOR_PAGE = 20 * 1024
const ROOM_FOR_PAPER = 26 * 1024

const bytes = (text: string) => Buffer.byteLength(text)

/**
 * Abstracts by slug. When together they would make the page too heavy, formulas are MathML alone, on the whole page so that all
 * look alike.
 */
export async function abstractsFor(papers: readonly Paper[]): Promise<ReadonlyMap<string, string>> {
  const stored = await Promise.all(papers.map(async (paper) => ({ slug: paper.slug, ...(await readStored(paper.key)) })))
  const weight = stored.reduce((sum, { html }) => sum + Buffer.byteLength(html) + ROOM_FOR_ROW, ROOM_FOR_PAGE)
  return new Map(stored.map(({ slug, html, mathml }) => [slug, weight > LIST_LIMIT ? (mathml ?? html) : html]))
}

/** A formula of a table, set, beside what the digest said. */
export interface SetFormula extends LinedUp {
  readonly html: string
}

/**
 * Abstract and table of formulas of a paper's own page, within its weight: the table gives way to the abstract, and is never set more
 * heavily than that.
 */
export function paperParts(stored: Omit<Stored, 'paper' | 'feed'>): {
  readonly abstract: string
  readonly formulas: readonly SetFormula[]
} {
  const { html, mathml = html, data } = stored
  const rows = linedUp(stored, stored.formulas)
  const said = rows.reduce((sum, row) => sum + ROOM_FOR_FORMULA + bytes(row.said ?? ''), 0)
  const room = PAPER_LIMIT - ROOM_FOR_PAPER - bytes(data.scraped.title + data.scraped.abstract) - said
  const isHeavy = bytes(html) > room
  const abstract = isHeavy ? mathml : html
  const set = (weight: Weight) => rows.map((row) => ({ ...row, html: setFormula(row.formula, weight) }))
  const fits = (formulas: readonly SetFormula[]) =>
    formulas.reduce((sum, formula) => sum + bytes(formula.html), bytes(abstract)) <= room
  let formulas = set(isHeavy ? 'mathml' : 'katex')
  if (!fits(formulas)) formulas = set('mathml')
  if (!fits(formulas)) formulas = set('unicode')
  return { abstract, formulas }
}
