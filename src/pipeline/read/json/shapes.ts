/** The shapes that a paper has in JSON. To read another one: a file of its own, and its name in this list. */
import type { RawPaper } from '../raw-paper.ts'
import { cslItem } from './csl-item.ts'
import { dailyPaper } from './daily-paper.ts'
import type { JsonValue } from './parse.ts'
import { plainPaper } from './plain-paper.ts'
import { scrapedPage } from './scraped-page.ts'
import { sitePaper } from './site-paper.ts'

export interface Shape {
  readonly name: string
  /** What tells it from the others. */
  readonly sign: string
  readonly fits: (value: JsonValue) => boolean
  /** Whether it is surely a paper: what only has a title may be a list with a name. */
  readonly complete: (value: JsonValue) => boolean
  readonly read: (value: JsonValue) => RawPaper
}

/** The first one that fits is taken, so the plainest comes last. */
export const shapes: readonly Shape[] = [dailyPaper, sitePaper, scrapedPage, cslItem, plainPaper]

export function shapeOf(value: JsonValue): Shape | undefined {
  return shapes.find(({ fits }) => fits(value))
}
