/** Puts the lines of a scrape together into the pieces that a page shows: titles, paragraphs, furniture. */
import type { Line } from './clean.ts'
import { announcesName, furniture, namedPaper } from './furniture.ts'
import { titleEnds } from './furniture-lines.ts'
import { dangles, type Look, look } from './looks.ts'
import { capitalShare, endsSentence } from './sentences.ts'

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
  /** arXiv id that a piece of furniture names. */
  readonly arxiv: string | undefined
}

/** A line this long is a paragraph of its own: hard-wrapped text is narrower. */
const wholeParagraph = 160

/** A title takes no more lines. */
const titleLines = 3

/** Takes lines apart at blank lines, at furniture and where a wrapped paragraph ends. */
export function unitsOf(lines: readonly Line[]): readonly Unit[] {
  const units: Unit[] = []
  let gap = 0
  let run: Line[] = []
  let nameNext = false
  const flush = () => {
    for (const piece of unwrap(run)) {
      const above = units.at(-1)
      const text = piece.map((line) => line.text).join(' ')
      const touching = gap === 0 && above !== undefined && isText(above)
      units.push({ text, line: piece[0]?.number ?? 0, kind: look(text), gap, touching, lines: piece, arxiv: undefined })
      gap = 0
    }
    run = []
  }
  for (const line of lines) {
    if (line.text === '') {
      flush()
      gap += 1
      continue
    }
    const kind = nameNext && /^\S{1,40}$/.test(line.text) ? 'page' : furniture(line.text)
    if (kind === undefined || endsText(run, line, kind)) {
      run.push(line)
      nameNext = false
      continue
    }
    flush()
    units.push({ text: line.text, line: line.number, kind, gap, touching: false, lines: [line], arxiv: namedPaper(line.text) })
    gap = 0
    nameNext = announcesName(line.text)
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
  return kind === 'page' && titleEnds.has(line.text.toLowerCase()) && /^\p{Lu}\p{Ll}/u.test(line.text)
}

/** Lines with no blank between them, as paragraphs. */
function unwrap(run: readonly Line[]): Line[][] {
  const pieces: Line[][] = []
  const width = run.reduce(
    (most, { text }) => (text.length < wholeParagraph && text.includes(' ') ? Math.max(most, text.length) : most),
    0,
  )
  for (const [index, line] of run.entries()) {
    const piece = pieces.at(-1)
    const above = piece?.at(-1)
    if (piece && above && goesOn(piece, above, line, width, run.length - index > 1)) piece.push(line)
    else pieces.push([line])
  }
  return pieces
}

/** A line goes on in the next if the next one's first word had no room in it; prose does so where its author broke a line, too. */
function goesOn(piece: readonly Line[], above: Line, below: Line, width: number, more: boolean): boolean {
  if (above.text.length >= wholeParagraph)
    return !endsSentence(above.text) && !above.text.includes('://', above.text.length - 120) && beginsLow(below.text)
  if (below.text.length >= wholeParagraph) return false
  if (below.indented && !above.indented) return !endsSentence(above.text)
  if (mayGoOn(above.text, below.text)) return true
  const heading = piece.length <= titleLines && piece.every((line) => capitalShare(line.text) >= 0.6)
  if (more && heading && capitalShare(below.text) < 0.35) return false
  if (more && !heading && !endsSentence(above.text)) return true
  const firstWord = below.text.indexOf(' ') < 0 ? below.text.length : below.text.indexOf(' ')
  return above.text.length + 1 + firstWord > width
}

/** Whether by its words a line is the beginning of what the next one ends. */
export function mayGoOn(above: string, below: string): boolean {
  return dangles(above) || (!endsSentence(above) && beginsLow(below))
}

/** Whether a line begins with a word in lower case: not “iVideoGPT”. */
function beginsLow(text: string): boolean {
  return /^\p{Ll}[\p{Ll}-]*(?:[ ,.;:)]|$)/u.test(text)
}
