/** What a formula says, apart from how it is set: readings that say the same are one answer. */

const SPACING = /\\[,;:!> ]|~|\\q?quad(?![a-zA-Z])/g
const SIZE = /\\(?:left|right|middle|[bB]igg?[lrm]?|n?olimits|limits)(?![a-zA-Z])\.?/g
const STYLE =
  /\\(?:math(?:rm|bf|cal|scr|frak|it|sf|tt|bb)|boldsymbol|bm|text(?:rm|bf|it|sf|tt)?|emph|operatorname|mbox|hbox|rm|bf|it|cal|sf|tt|(?:display|text|script)style|ensuremath|underline)(?![a-zA-Z])\*?/g

/** Names that are drawn alike, or mean the same in an abstract. */
const SAME: Readonly<Record<string, string>> = {
  leq: 'le',
  geq: 'ge',
  neq: 'ne',
  rightarrow: 'to',
  ldots: 'dots',
  cdots: 'dots',
  varepsilon: 'epsilon',
  dfrac: 'frac',
  tfrac: 'frac',
  cfrac: 'frac',
  widetilde: 'tilde',
  widehat: 'hat',
  overline: 'bar',
  ast: '*',
  dagger: 'dag',
  vert: '|',
  Vert: '|',
  lvert: '|',
  rvert: '|',
  lVert: '|',
  rVert: '|',
  mid: '|',
  lbrace: '{',
  rbrace: '}',
  colon: ':',
  land: 'wedge',
  lor: 'vee',
  lnot: 'neg',
}

/** The meaning of `tex` as a key: no spacing, sizes or letter styles, one name for synonyms, no idle braces. */
export function meaningOf(tex: string): string {
  let text = tex
    .replace(SPACING, '')
    .replace(SIZE, '')
    .replace(STYLE, '')
    .replace(/\\\|/g, '|')
    .replace(/\|\|/g, '|')
    .replace(/\\([a-zA-Z]+)/g, (_, name: string) => `\\${SAME[name] ?? name} `)
    .replace(/\\([%#&_$])/g, '$1')
    .replace(/\s+/g, '')
  text = settled(text, (part) => part.replace(/([_^])\{([^{}\\]|\\[a-zA-Z]+)\}/g, '$1$2'))
  return settled(text, (part) => part.replace(/(^|[^\\a-zA-Z_^}])\{([^{}]*)\}/g, '$1$2'))
}

function settled(text: string, step: (text: string) => string): string {
  for (let now = text; ; ) {
    const next = step(now)
    if (next === now) return now
    now = next
  }
}
