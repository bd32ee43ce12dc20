/** Commands of TeX by what they do with what follows: which may not stand in a formula of ours, and how the rest reads as text. */

const words = (...rows: string[]): ReadonlySet<string> => new Set(rows.flatMap((row) => row.split(' ')))

/** One argument, shown as it is: letter styles, boxes, and what only changes size or place. */
export const transparentCommands = words(
  'mathrm mathbf mathcal mathscr mathfrak mathit mathsf mathtt mathnormal mathbfit boldsymbol bm bold frak Bbb',
  'boxed fbox smash',
  'mathord mathbin mathrel mathopen mathclose mathpunct mathinner ensuremath mathstrut pmb mathclap mathllap mathrlap',
)

/** One argument of text, in which blanks count. */
export const textCommands = words('text textrm textbf textit textsf texttt textnormal textup textmd textsc emph mbox hbox')

/** One argument that is the name of an operator. */
export const operatorCommands = words('operatorname mathop')

/** Nothing of their own: sizes, style switches, limits. */
export const silentCommands = words(
  'left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm biggm Biggm',
  'displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits rm bf it cal sf tt sc em sl',
  'tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge nobreak allowbreak relax strut nonumber notag',
  'DOTSB DOTSI DOTSX hfill hline bgroup egroup',
)

/** One argument with a mark over, under or through it that a line of text has no sign for. */
export const markedCommands = words('underbrace overbrace overbracket underbracket cancel bcancel xcancel sout')

/** One argument that is not shown: a length, a colour, or what only holds a place free. */
export const hiddenArgumentCommands = words('hspace hspace* vspace textcolor color label tag rule phantom hphantom vphantom')

/** A length that stands bare behind the command, not shown. */
export const lengthCommands = words('kern mkern hskip mskip')

/** A blank. */
export const spaceCommands = words('quad qquad space nobreakspace thinspace medspace thickspace enspace enskip newline cr')

/** Two arguments, a fraction. */
export const fractionCommands = words('frac dfrac tfrac cfrac nicefrac sfrac')

/** Two arguments: the first stands over or under the second. */
export const stackCommands: ReadonlyMap<string, '^' | '_'> = new Map([
  ['overset', '^'],
  ['stackrel', '^'],
  ['underset', '_'],
])
