/** Whether a formula has a group that nothing takes, as in `a{b}`. */

/** `\frac1` of `\frac1{n}`. */
const SHORT_FRACTION = /\\(?:[dtc]?frac|[dt]?binom) ?[A-Za-z\d] ?(?=\{)/g

/** Whether a group of `tex` follows a letter or a bracket and nothing takes it: a fraction that was not dared, or a set. `10{,}000` has none. */
export function hasLooseGroup(tex: string): boolean {
  return /[A-Za-z\d)]\{(?![^\p{L}\d\\{}(|]+\})/u.test(tex.replace(SHORT_FRACTION, '').replace(/\\[A-Za-z]+/g, ''))
}
