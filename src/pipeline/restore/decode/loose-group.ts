/** Whether a formula has a group that nothing takes, as in `a{b}`. */

/** A command's name; what stands before it does not touch what comes behind: `x\sqrt{n}`. */
const COMMAND = /\\[A-Za-z]+/g
/** `\frac1` of `\frac1{n}`. */
const SHORT_FRACTION = /\\(?:[dtc]?frac|[dt]?binom) ?[A-Za-z\d] ?(?=\{)/g

/** Whether a group of `tex` follows a letter or a bracket and nothing takes it: a fraction that was not dared, or a set. `10{,}000` has none. */
export function hasLooseGroup(tex: string): boolean {
  return /[A-Za-z\d)]\{(?![^\p{L}\d\\{}(|]+\})/u.test(tex.replace(SHORT_FRACTION, '').replace(COMMAND, ' '))
}

/** Whether a set of `tex` stands right behind a letter, a digit or a bracket. */
export function hasGluedSet(tex: string): boolean {
  return /[A-Za-z\d)]\\\{/.test(tex.replace(COMMAND, ' '))
}
