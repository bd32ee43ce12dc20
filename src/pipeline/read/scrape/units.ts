/** Puts the lines of a scrape together into the pieces that a page shows: titles, paragraphs, furniture. */
import type { Line } from './clean.ts'
import { parseDateLine } from './date-line.ts'
import { announcesName, furniture, namedPaper } from './furniture.ts'
import { titleEnds } from './furniture-lines.ts'
import { dangles, type Look, look } from './looks.ts'
import { endsSentence } from './sentences.ts'
import { unwrap, wholeParagraph } from './unwrap.ts'

/** A piece of the page on one line, with what it looks like. */
export interface Unit {
  readonly text: string
  /** 1-based line where it begins. */
  readonly line: number
  readonly kind: Look | 'page' | 'more' | 'address'
  /** Blank lines between the piece before and this one. */
  readonly gap: number
  /** Whether text stands right above, with no blank line between. */
  readonly touching: boolean
  /** Its lines; more than one if it was wrapped. */
  readonly lines: readonly Line[]
  /** Whether the line above announces the name of a submitter, which this may be. */
  readonly announced: boolean
  /** arXiv id that a piece of furniture names. */
  readonly arxiv: string | undefined
}

/** Takes lines apart at blank lines, at furniture and where a wrapped paragraph ends. */
export function unitsOf(lines: readonly Line[]): readonly Unit[] {
  const units: Unit[] = []
  let gap = 0
  let run: Line[] = []
  let nameNext = false
  let titled = false
  const flush = () => {
    for (const piece of unwrap(run, titled)) {
      const above = units.at(-1)
      const text = piece.map((line) => line.text).join(' ')
      const touching = gap === 0 && above !== undefined && isText(above) && !above.announced
      units.push({
        text,
        line: piece[0]?.number ?? 0,
        kind: look(text),
        gap,
        touching,
        lines: piece,
        announced: false,
        arxiv: undefined,
      })
      gap = 0
      titled = units.at(-1)?.kind === 'title'
    }
    run = []
  }
  for (const line of lines) {
    if (line.text === '') {
      flush()
      gap += 1
      continue
    }
    const kind = furniture(line.text)
    const announced = kind === undefined && nameNext && /^\S{1,40}$/.test(line.text)
    if (!announced && (kind === undefined || endsText(run, line, kind))) {
      run.push(line)
      nameNext = false
      continue
    }
    flush()
    const arxiv = announced ? undefined : namedPaper(line.text)
    units.push({
      text: line.text,
      line: line.number,
      kind: kind ?? 'title',
      gap,
      touching: false,
      lines: [line],
      announced,
      arxiv,
    })
    gap = 0
    nameNext = announcesName(line.text)
    if (parseDateLine(line.text)) titled = false
  }
  flush()
  return units
}

/** Whether a unit is text, of whatever look, and not furniture. */
export function isText(unit: Unit): boolean {
  return unit.kind === 'title' || unit.kind === 'abstract' || unit.kind === 'either'
}

/** Whether a line that looks like furniture is the last line of the wrapped text above it. */
function endsText(run: readonly Line[], line: Line, kind: Unit['kind']): boolean {
  const above = run.at(-1)
  if (above === undefined || endsSentence(above.text)) return false
  if (kind === 'address') return run.length > 1 || above.text.length >= wholeParagraph
  return kind === 'page' && /^\p{L}\p{Ll}+$/u.test(line.text) && (titleEnds.has(line.text.toLowerCase()) || dangles(above.text))
}
