/** A fault in something a maintainer gave us: where it is, which rule it breaks, what is wrong, what to do about it. */
export interface Problem {
  /** Path as the maintainer knows it, relative to the content folder or the project. */
  readonly file: string
  /** 1-based; 0 when the fault is of the file as a whole. */
  readonly line: number
  /** Kebab-case name of the rule, stable, so that it can be searched for. */
  readonly rule: string
  /** What is wrong, as one clause without a full stop. */
  readonly what: string
  /** What to do about it, as one clause without a full stop. */
  readonly fix: string
  /**
   * `run`: nothing may be written. `item`: this one paper or field is set aside and the rest goes on.
   * `note`: nothing is lost, but somebody should look.
   */
  readonly scope: 'run' | 'item' | 'note'
}

/** Of what is quoted in a message, more than this is not read. */
const LONGEST = 1000

// A terminal obeys control characters, a log takes a line that begins with `::` for a command, and bidirectional ones reorder what is shown.
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu

/** One line for a terminal or a log: `file:line: rule: what; fix`, whatever the file's name and what is quoted of it hold. */
export function formatProblem({ file, line, rule, what, fix }: Problem): string {
  const place = line > 0 ? `${file}:${line}` : file
  return [`${place}: ${rule}: ${what}`, fix].map((part) => shortened(part.toWellFormed().replace(UNFIT, ' '))).join('; ')
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed()}…`
}
