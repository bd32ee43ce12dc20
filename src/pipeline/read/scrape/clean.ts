/** Characters that no reader sees and no page should carry: control characters, zero-width characters, bidirectional marks. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** White space, the separators of files and records and the next line of other systems among it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const WHITE = /[\s\u001c-\u001f\u0085]+/g

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
 * Takes a scrape apart into lines: ends of line of any system, unseen characters dropped (lone surrogates among them),
 * runs of white space (no-break spaces, tabs, …) as one space.
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
      const seen = raw.replace(unseen, '')
      if (seen.length < raw.length) {
        dropped += raw.length - seen.length
        droppedLine ||= number
      }
      return { text: seen.replace(WHITE, ' ').trim(), number, indented: seen.startsWith('  ') || seen.startsWith('\t') }
    })
  return { lines, dropped, droppedLine }
}
