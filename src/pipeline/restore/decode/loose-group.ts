/** Whether a formula has a group that nothing takes, as in `a{b}`. */

/** Whether a group of `tex` follows a letter or a bracket and nothing takes it: a fraction that was not dared, or a set. */
export function hasLooseGroup(tex: string): boolean {
  return /[A-Za-z\d)]\{/.test(tex.replace(/\\[A-Za-z]+/g, ''))
}
