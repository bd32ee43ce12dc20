/** How the rules report. */
import type { Problem } from '../problem.ts'

/** A fault that must not be published. */
export function fault(file: string, rule: string, what: string, fix: string): Problem {
  return { file, line: 0, rule, what, fix, scope: 'run' }
}

/** Something that somebody should look at; the site may be published. */
export function warning(file: string, rule: string, what: string, fix: string): Problem {
  return { file, line: 0, rule, what, fix, scope: 'note' }
}
