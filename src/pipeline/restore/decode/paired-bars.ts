/** Bars of norms and of absolute values, paired: the language model sees a few tokens back, not the bar that a bar closes. */

const BAR = /\\?\|/g
const NORM = '\\|'

/**
 * `tex` with both bars of each pair alike: a pair with one bar of a norm is a norm. Norms that are closed before another bar comes
 * stay as they are; an odd number of bars with others is of no norms.
 */
export function pairedBars(tex: string): string {
  const bars: readonly string[] = tex.match(BAR) ?? []
  const norms = bars.flatMap((bar, i) => (bar === NORM ? [i] : []))
  if (norms.length % 2 === 0 && norms.every((at, i) => i % 2 === 0 || at === (norms[i - 1] ?? 0) + 1)) return tex
  let at = 0
  return tex.replace(BAR, () => {
    const first = at - (at % 2)
    at++
    return bars.length % 2 === 0 && bars.slice(first, first + 2).includes(NORM) ? NORM : '|'
  })
}
