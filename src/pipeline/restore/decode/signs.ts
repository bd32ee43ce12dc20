/** Signs and names of commands that the grammar treats alike. */

/** Signs that TeX writes with a backslash as well; the map takes it. */
export const ESCAPED = new Set('{},|;!%&_#:>-')
export const OPENING = new Set(['(', '[', '\\{'])
export const CLOSING = new Set([')', ']', '\\}'])

/** Letter styles, which carry no meaning. */
export const STYLES = new Set(
  'mathrm mathbf mathcal mathscr mathfrak mathit mathsf mathtt mathbb boldsymbol bm text textrm textbf textit textsf texttt emph operatorname mbox hbox underline'.split(
    ' ',
  ),
)

/** Commands that must not stand right behind `^` and `_`. */
export const NO_SCRIPT = new Set(
  'bar bm boldsymbol dot hat operatorname overline smash sqrt tilde underline vec widehat widetilde'.split(' '),
)
