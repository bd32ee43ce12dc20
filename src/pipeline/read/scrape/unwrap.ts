/** Puts lines with no blank between them together into paragraphs and titles. */
import type { Line } from './clean.ts'
import { dangles } from './looks.ts'
import { capitalShare, endsSentence } from './sentences.ts'

/** A line this long is a paragraph of its own: hard-wrapped text is narrower. */
export const wholeParagraph = 160

/** Nobody wraps text wider than this. */
const widest = 110

/** A title takes no more lines. */
const titleLines = 3

/** Shares of capitals from which a line looks like a title's, and below which the next one is prose. */
const capitals = { title: 0.5, surely: 0.6, prose: 0.35 }

/** @param titled - whether a title without its abstract stands above, so that these lines begin with the abstract */
export function unwrap(run: readonly Line[], titled: boolean): Line[][] {
  const pieces: Line[][] = []
  const width = run.reduce(
    (most, { text }) => (text.length < wholeParagraph && text.includes(' ') ? Math.max(most, text.length) : most),
    0,
  )
  for (const [index, line] of run.entries()) {
    const piece = pieces.at(-1)
    const prose = titled && pieces.length === 1
    if (piece && goesOn(piece, line, width, { prose, more: index < run.length - 1 })) piece.push(line)
    else pieces.push([line])
  }
  return pieces
}

/**
 * A line goes on in the next if the next one's first word had no room in it; prose does so where its author broke a line, too. A
 * title's last line may be full: what follows has fewer capitals.
 */
function goesOn(piece: readonly Line[], below: Line, width: number, { prose, more }: { prose: boolean; more: boolean }): boolean {
  const above = piece.at(-1)
  if (above === undefined) return false
  const unfinished = !endsSentence(above.text)
  if (above.text.length >= wholeParagraph) return unfinished && !above.text.slice(-120).includes('://') && beginsLow(below.text)
  if (below.text.length >= wholeParagraph) return false
  if (below.indented && !above.indented) return unfinished
  if (mayGoOn(above.text, below.text)) return true
  const share = prose || piece.length > titleLines ? 0 : Math.min(...piece.map((line) => capitalShare(line.text)))
  if (more && share >= capitals.surely && capitalShare(below.text) < capitals.prose && /^\p{Lu}/u.test(below.text)) return false
  if (more && share < capitals.title && unfinished && width <= widest) return true
  const space = below.text.indexOf(' ')
  return width <= widest && above.text.length + 1 + (space < 0 ? below.text.length : space) > width
}

/** Whether by its words a line is the beginning of what the next one ends. */
export function mayGoOn(above: string, below: string): boolean {
  return dangles(above) || (!endsSentence(above) && beginsLow(below))
}

/** Whether a line begins with a word in lower case: not “iVideoGPT”. */
function beginsLow(text: string): boolean {
  return /^\p{Ll}[\p{Ll}-]*(?:[ ,.;:)]|$)/u.test(text)
}
