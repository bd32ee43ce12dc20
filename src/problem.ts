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

/** One line for a terminal or a log: `file:line: rule: what; fix`. */
export function formatProblem(problem: Problem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file
  return `${place}: ${problem.rule}: ${problem.what}; ${problem.fix}`
}
