/** Where a restored formula begins and ends, to the bracket and the comma: `(x_1` of `(x_1 and y)`, `x_1,`, `f(x` of `f(x )`. */

export interface Formula {
  /** Offset into the text, UTF-16 units. */
  readonly start: number
  readonly source: string
  readonly tex: string
}

const OPEN = '(['
const CLOSE = ')]'
const MARKS = ',;:.'
/** A formula this short is its punctuation. */
const SHORTEST = 2

/**
 * `formula` without commas and the like at its end, nor a hyphen before a word, and without brackets at its ends that have no partner inside; with the brackets
 * right behind it in `text`, before `limit`, that it lacks.
 */
export function settled(text: string, formula: Formula, limit: number): Formula {
  const { start, source, tex } = trimmed(withoutHyphen(text, formula))
  const behind = /^ ?[)\]]+/.exec(text.slice(start + source.length, limit))?.[0] ?? ''
  const lacking = unclosed(source)
  if (lacking === 0 || behind === '' || behind.trim().length < lacking || /\\[a-zA-Z]*$/.test(tex)) return { start, source, tex }
  const more = behind.slice(0, behind.length - behind.trim().length + lacking)
  return { start, source: source + more, tex: tex + more }
}

/** `formula` without a hyphen at its end that joins it to a word. */
function withoutHyphen(text: string, { start, source, tex }: Formula): Formula {
  const joins =
    source.length >= SHORTEST && /[^-]-$/.test(source) && tex.endsWith('-') && /[A-Za-z]/.test(text[start + source.length] ?? '')
  return joins ? { start, source: source.slice(0, -1), tex: tex.slice(0, -1) } : { start, source, tex }
}

/** How many brackets of `source` are open at its end. */
function unclosed(source: string): number {
  let depth = 0
  for (const sign of source) {
    if (OPEN.includes(sign)) depth++
    else if (CLOSE.includes(sign) && depth > 0) depth--
  }
  return depth
}

function trimmed({ start, source, tex }: Formula): Formula {
  let [from, to] = [0, source.length]
  let [texFrom, texTo] = [0, tex.length]
  for (let going = true; going && to - from >= SHORTEST; ) {
    const [first = '', last = ''] = [source[from], source[to - 1]]
    if (MARKS.includes(last) && tex.slice(texFrom, texTo).endsWith(`\\${last}`) && texTo - texFrom > SHORTEST) {
      // A space in a formula, but not at its end.
      to--
      texTo -= SHORTEST
    } else if (
      tex[texTo - 1] === last &&
      tex[texTo - 2] !== '\\' &&
      (MARKS.includes(last) || (CLOSE.includes(last) && isAlone(source, from, to, -1)))
    ) {
      to--
      texTo--
    } else if (tex[texFrom] === first && OPEN.includes(first) && isAlone(source, from, to, 1)) {
      from++
      texFrom++
    } else if (first === ' ' && tex[texFrom] === ' ') {
      from++
      texFrom++
    } else if (last === ' ' && tex[texTo - 1] === ' ') {
      to--
      texTo--
    } else going = false
  }
  return { start: start + from, source: source.slice(from, to), tex: tex.slice(texFrom, texTo) }
}

/** Whether the bracket at the start (`way` 1) or the end (-1) of `source` from `from` to `to` has no partner there. */
function isAlone(source: string, from: number, to: number, way: 1 | -1): boolean {
  let depth = 0
  for (let i = way === 1 ? from : to - 1; i >= from && i < to; i += way) {
    if (OPEN.includes(source[i] ?? ' ')) depth += way
    else if (CLOSE.includes(source[i] ?? ' ')) depth -= way
    if (depth === 0) return false
  }
  return true
}
