import { withoutUnseen } from '../../../unseen-characters.ts'

/** One line of a scrape, white space squeezed and trimmed. */
export interface Line {
  readonly text: string
  /** 1-based. */
  readonly number: number
  /** Whether two or more blanks, or a tab, stood before its first word. */
  readonly indented: boolean
}

export interface CleanText {
  readonly lines: readonly Line[]
  /** How many unseen characters were dropped, and the 1-based line of the first; 0 if none. */
  readonly dropped: number
  readonly droppedLine: number
}

/**
 * Takes a scrape apart into lines: ends of line of any system, unseen characters dropped, runs of white space (no-break spaces,
 * tabs, …) as one space.
 */
export function cleanLines(text: string): CleanText {
  let dropped = 0
  let droppedLine = 0
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((raw, index) => {
      const number = index + 1
      if (raw === '') return { text: raw, number, indented: false }
      const seen = withoutUnseen(raw)
      if (seen.length < raw.length) {
        dropped += raw.length - seen.length
        droppedLine ||= number
      }
      return { text: seen.replace(/\s+/g, ' ').trim(), number, indented: seen.startsWith('  ') || seen.startsWith('\t') }
    })
  return { lines, dropped, droppedLine }
}
