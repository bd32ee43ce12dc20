/** Bars of norms and of absolute values, paired: the language model sees a few tokens back, not the bar that a bar closes. */

const BAR = /\\?\|/g
const NORM = '\\|'
/** A letter alone: what a norm elsewhere in the formula is of, this one is a norm of. */
const LETTER = /^(?:[A-Za-z]|\\[a-z]+)$/
const LETTERS = /\\[A-Za-z]+|[A-Za-z]/g

/**
 * `tex` with both bars of each pair alike: a pair with one bar of a norm is a norm, and so is one around a letter that stands in a
 * norm. Norms that are closed before another bar comes stay as they are; an odd number of bars with others is of no norms.
 */
export function pairedBars(tex: string): string {
  const bars = [...tex.matchAll(BAR)]
  const norms = bars.flatMap(([bar], i) => (bar === NORM ? [i] : []))
  const areClosed = norms.length % 2 === 0 && norms.every((at, i) => i % 2 === 0 || at === (norms[i - 1] ?? 0) + 1)
  if (norms.length === 0 || (areClosed && norms.some((at, i) => i % 2 === 0 && at % 2 === 1))) return tex
  if (bars.length % 2 === 1) return areClosed ? tex : tex.replace(BAR, '|')
  const pairs = bars.flatMap((bar, i) => {
    const next = bars[i + 1]
    if (i % 2 === 1 || !next) return []
    return [{ inside: tex.slice(bar.index + bar[0].length, next.index), isNorm: bar[0] === NORM || next[0] === NORM }]
  })
  const vectors = new Set(pairs.flatMap(({ inside, isNorm }) => (isNorm ? (inside.match(LETTERS) ?? []) : [])))
  const isNorm = pairs.map((pair) => pair.isNorm || (LETTER.test(pair.inside) && vectors.has(pair.inside)))
  let at = 0
  return tex.replace(BAR, () => (isNorm[at++ >> 1] ? NORM : '|'))
}
